// What the reader wrote and the server does not have yet, kept over reloads where the browser allows it.
import { shelves } from "./reload";
import type { Draft } from "./signals";

interface Content {
  /** Whose words these are: another session on the same device must not see them. */
  readonly owner: string;
  readonly text: string;
  readonly unsent: Draft[];
}

export class Shelf {
  readonly #key: string;
  readonly #owner: string;

  /** `address` is where the messages are posted; `csrf` tells sessions apart. */
  constructor(address: string, csrf: string) {
    // Without the language: who changes it writes on.
    this.#key = `lifeline:${new URL(address, location.href).pathname.replace(/\/hc\/[^/]+\//, "/hc/")}`;
    this.#owner = csrf.slice(-12);
  }

  get text(): string {
    return this.#read().text;
  }

  set text(text: string) {
    this.#write({ ...this.#read(), text });
  }

  get unsent(): Draft[] {
    return this.#read().unsent;
  }

  add(draft: Draft): void {
    const content = this.#read();
    // Without the pictures: there is little room.
    const attachments = draft.attachments?.map(({ id, name }) => ({ id, name }));
    this.#write({ ...content, unsent: [...content.unsent, { ...draft, attachments }] });
  }

  remove(id: string): void {
    const content = this.#read();
    this.#write({ ...content, unsent: content.unsent.filter((draft) => draft.id !== id) });
  }

  #read(): Content {
    const empty: Content = { owner: this.#owner, text: "", unsent: [] };
    try {
      const content = JSON.parse(this.#kept() ?? "null") as Content | null;
      return content?.owner === this.#owner ? content : empty;
    } catch {
      return empty;
    }
  }

  #kept(): string | null {
    return shelves[this.#key] ?? localStorage.getItem(this.#key);
  }

  #write(content: Content): void {
    const text = content.text || content.unsent.length > 0 ? JSON.stringify(content) : "";
    try {
      if (text) localStorage.setItem(this.#key, text);
      else localStorage.removeItem(this.#key);
      delete shelves[this.#key];
    } catch {
      // Full or forbidden: the page remembers by itself, and forgets when its reader loads it anew.
      shelves[this.#key] = text || "null";
    }
  }
}
