// A picture of a picture: what is shown until the server has the file. Small, since a phone's photo takes 50 MB when it is drawn.

const EDGE_PX = 320;
const SHOWN = /^image\/(png|jpeg|gif|webp|avif|heic)$/;

/** A data URL, or nothing for what is no picture or can't be read here. */
export async function smallPicture(file: File): Promise<string | undefined> {
  if (!SHOWN.test(file.type)) return undefined;
  try {
    const picture = await createImageBitmap(file);
    const scale = Math.min(1, EDGE_PX / Math.max(picture.width, picture.height));
    const canvas = document.createElement("canvas");
    canvas.width = Math.max(1, Math.round(picture.width * scale));
    canvas.height = Math.max(1, Math.round(picture.height * scale));
    canvas.getContext("2d")?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    picture.close();
    return canvas.toDataURL("image/webp", 0.8);
  } catch {
    return undefined;
  }
}
