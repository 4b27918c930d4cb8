// Three dots while the other side is writing. Said once per run, outside the log, so that it does not talk over messages.
import type { Typing } from "./signals";
import { fill } from "./wording";

const SHOWN_MS = 5_000;

export class TypingLine {
  readonly #line: HTMLElement | null;
  #timer: number | undefined;

  constructor(root: ParentNode, until: AbortSignal) {
    this.#line = root.querySelector(".typing");
    this.#line?.setAttribute("role", "status");
    until.addEventListener("abort", () => this.hide());
  }

  show({ name = "" }: Typing): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.hide(), SHOWN_MS);
    if (!this.#line?.hidden) return;
    this.#line.hidden = false;
    const face = this.#line.querySelector(".face");
    if (face && name) face.textContent = [...name][0]!.toUpperCase();
    const words = this.#line.querySelector<HTMLElement>("[data-template]");
    // After it is there, so that it is noticed.
    if (words) requestAnimationFrame(() => (words.textContent = fill(words.dataset["template"] ?? "", name)));
  }

  hide(): void {
    clearTimeout(this.#timer);
    if (this.#line) this.#line.hidden = true;
    this.#line?.querySelector("[data-template]")?.replaceChildren();
  }
}
