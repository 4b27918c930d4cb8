// Three ways for a file into a message: chosen, dropped on the conversation, pasted into the text.

export function hearFiles(composer: HTMLElement, until: AbortSignal, take: (files: Iterable<File>) => void): void {
  const input = composer.querySelector<HTMLInputElement>("[type=file]")!;
  const takeChosen = (): void => {
    take([...(input.files ?? [])]);
    // The same file may be chosen again.
    input.value = "";
  };
  input.addEventListener("change", takeChosen, { signal: until });
  // Somebody was faster than this script.
  takeChosen();
  composer.addEventListener("paste", ({ clipboardData }) => {
    // A piece of a text document also comes as its picture: whoever copies text means the text.
    if (clipboardData && !clipboardData.types.includes("text/plain")) take([...clipboardData.files]);
  }, { signal: until });
  hearDrops(composer.closest("main") ?? composer, until, take);
}

function hearDrops(area: HTMLElement, until: AbortSignal, take: (files: Iterable<File>) => void): void {
  const show = (isOver: boolean): boolean => area.classList.toggle("is-dropping", isOver);
  area.addEventListener("dragover", (event) => {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    show(true);
  }, { signal: until });
  area.addEventListener("dragleave", ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node) || !area.contains(relatedTarget)) show(false);
  }, { signal: until });
  area.addEventListener("drop", (event) => {
    show(false);
    if (!event.dataTransfer?.files.length) return;
    event.preventDefault();
    take([...event.dataTransfer.files]);
  }, { signal: until });
}
