// Words come from the server, with a place for a name.

/** Puts the name at `{name}`. */
export function fill(template: string, name: string): string {
  return template.replace(/\{ ?\$?name ?\}/, () => name);
}

/** The wordings that an element carries as JSON in `words`, by their keys. */
export function wordsOf(element: Element): (key: string, name: string) => string {
  const words = JSON.parse(element.getAttribute("words") ?? "{}") as Record<string, string>;
  return (key, name) => fill(words[key] ?? "", name);
}
