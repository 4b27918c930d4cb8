// Sends one file. By XMLHttpRequest: `fetch` does not tell how far an upload is.
import { FROM_SCRIPT, failure } from "./wire";

/** `progress` hears shares from 0 to 1. Fails as `postForm` does, and when `until` aborts. */
export function upload(
  url: string,
  fields: Record<string, string>,
  file: File,
  until: AbortSignal,
  progress: (share: number) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", url);
    for (const [name, value] of Object.entries(FROM_SCRIPT)) request.setRequestHeader(name, value);
    request.upload.addEventListener("progress", ({ loaded, total }) => progress(total ? loaded / total : 0));
    request.addEventListener("load", () => {
      if (request.status < 300) resolve();
      else reject(failure(request.status, request.getResponseHeader("Retry-After"), request.responseText));
    });
    request.addEventListener("error", () => reject(new Error("the server could not be reached")));
    request.addEventListener("abort", () => reject(new Error("taken away")));
    until.addEventListener("abort", () => request.abort());
    request.send(formOf(fields, file));
  });
}

/** The file comes last: the server judges the rest before it reads it. */
function formOf(fields: Record<string, string>, file: File): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append("file", file);
  return form;
}
