import { redirect } from "next/navigation";

export default async function SettingsRoute({ params }: { readonly params: Promise<{ readonly workspace: string }> }) {
  redirect(`/${(await params).workspace}/settings/environments`);
}
