// What appears elsewhere than in the log, for those who do not see it.

/** Says it politely, after what is being said. */
export function announce(text: string): void {
  const line = document.querySelector(".announcement");
  if (line) line.textContent = text;
}
