import { addresses } from "@/lib/api/addresses";
import { workspaceHeader } from "@/lib/api/headers";
import { pictureFaults, pictureLimits } from "@/lib/api/picture-words";
import { type PictureDto } from "@/lib/api/pictures";
import { offlineProblem, parseProblem, problemOf, type Problem } from "@/lib/api/problem";
import { err, ok, type Result } from "@/lib/std/result";

type Upload = { readonly workspace: string; readonly file: File; /** From 0 to 1, as far as it has left. */ readonly onProgress: (share: number) => void };

/** Brings a picture in and says how far it is, which `fetch` cannot. What is too large for any picture does not leave. Never rejects. */
export async function uploadPicture({ workspace, file, onProgress }: Upload): Promise<Result<PictureDto, Problem>> {
  if (file.size === 0) return err(problemOf("not-a-picture", { detail: pictureFaults.empty }));
  if (file.size > pictureLimits.uploadBytes) return err(problemOf("not-a-picture", { detail: pictureFaults["too-large"] }));
  const name = file.name.trim().slice(0, pictureLimits.name) || "picture";
  return new Promise((done) => {
    const request = new XMLHttpRequest();
    request.responseType = "json";
    request.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total);
    request.onerror = () => done(err(offlineProblem));
    request.onload = () => {
      const answer: unknown = request.response;
      done(request.status === 201 && isPicture(answer) ? ok(answer) : err(parseProblem(answer) ?? problemOf("internal")));
    };
    request.open(addresses.addPicture.method, `/api/v1${addresses.addPicture.path}?${new URLSearchParams({ name }).toString()}`);
    request.setRequestHeader(workspaceHeader, workspace);
    request.setRequestHeader("content-type", "application/octet-stream");
    request.send(file);
  });
}

/** The server's own answer, checked against its schema by its tests: here only whether it is one. */
const isPicture = (raw: unknown): raw is PictureDto => typeof raw === "object" && raw !== null && "hash" in raw && "address" in raw;
