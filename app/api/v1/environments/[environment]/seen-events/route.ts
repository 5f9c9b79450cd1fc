import { mounted } from "@/app/ofrep/mounted";

export const dynamic = "force-dynamic";

// Every method, so that delivery itself says which ones it answers.
export { mounted as DELETE, mounted as GET, mounted as HEAD, mounted as OPTIONS, mounted as PATCH, mounted as POST, mounted as PUT };
