// The form of a text: shows the page while it is written, keeps what is not saved, asks before it is left.

/** How long after the last key the preview follows. */
const SETTLE_MS = 400;
/** What the form carries that is not the author's. */
const NOT_TYPED = new Set(["csrf", "revision", "language"]);

type Typed = [name: string, value: string][];

interface Draft {
  readonly at: number;
  /** Of the FAQ that it was typed over. */
  readonly revision: string;
  readonly typed: Typed;
}

class FaqEditor extends HTMLElement {
  #leave = new AbortController();
  #form!: HTMLFormElement;
  #kept = "";
  #timer: number | undefined;
  #isLeaving = false;
  #frames = 0;

  connectedCallback(): void {
    this.#form = this.querySelector("form")!;
    this.#leave = new AbortController();
    const listening = { signal: this.#leave.signal };
    if (this.hasAttribute("saved")) {
      this.#forget();
      if (this.getAttribute("saved") === "new") this.#forget(location.pathname.replace(/[^/]+$/, "new"));
      // A reload is not another save.
      const url = new URL(location.href);
      url.searchParams.delete("saved");
      history.replaceState(null, "", url);
    }
    this.#kept = this.hasAttribute("unsaved") ? "" : JSON.stringify(this.#typed());
    this.#offerDraft();
    this.#form.addEventListener("input", () => this.#changed(), listening);
    this.#form.addEventListener("submit", (event) => this.#submit(event), listening);
    addEventListener("beforeunload", (event) => this.#ask(event), listening);
    document.addEventListener("keydown", (event) => this.#key(event), listening);
    const button = this.#previewButton;
    if (button) button.hidden = true;
    this.#preview();
  }

  disconnectedCallback(): void {
    this.#leave.abort();
    clearTimeout(this.#timer);
  }

  get #previewButton(): HTMLButtonElement | null {
    return this.#form.querySelector<HTMLButtonElement>("[data-preview]");
  }

  get #revision(): HTMLInputElement {
    return this.#form.querySelector<HTMLInputElement>("[name=revision]")!;
  }

  #typed(): Typed {
    const fields = [...new FormData(this.#form)].map(([name, value]): [string, string] => [name, String(value)]);
    return fields.filter(([name, value]) => !NOT_TYPED.has(name) && (name !== "tag" || value !== ""));
  }

  #changed(): void {
    this.#growTags();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#keepDraft();
      this.#preview();
    }, SETTLE_MS);
  }

  #submit(event: SubmitEvent): void {
    if (event.submitter === this.#previewButton) return;
    this.#keepDraft();
    this.#isLeaving = true;
    // A save that never arrives leaves the page as it is; then it is worth asking again.
    setTimeout(() => (this.#isLeaving = false), SETTLE_MS * 10);
  }

  #ask(event: BeforeUnloadEvent): void {
    if (this.#isLeaving || JSON.stringify(this.#typed()) === this.#kept) return;
    this.#keepDraft();
    event.preventDefault();
  }

  #key(event: KeyboardEvent): void {
    if (event.key !== "s" || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
    event.preventDefault();
    this.#form.requestSubmit(this.#form.querySelector<HTMLButtonElement>("[data-save]"));
  }

  /** Always one empty field for another tag. */
  #growTags(): void {
    const fields = [...this.#form.querySelectorAll<HTMLInputElement>("[name=tag]")];
    const last = fields.at(-1);
    if (!last?.value) return;
    const another = last.cloneNode() as HTMLInputElement;
    another.value = "";
    another.setAttribute("value", "");
    another.setAttribute("aria-label", "Another tag");
    another.placeholder = "Another tag";
    for (const ofFault of ["aria-invalid", "aria-describedby", "autofocus"]) another.removeAttribute(ofFault);
    last.after(another);
  }

  /** A new frame for each page: it leaves no trace in the browser's history, and the old one stays until it is there. */
  #preview(): void {
    const button = this.#previewButton;
    const old = this.querySelector<HTMLIFrameElement>(".preview-frame:not(.is-coming)");
    if (!button || !old) return;
    for (const overtaken of this.querySelectorAll(".preview-frame.is-coming")) overtaken.remove();
    const fresh = old.cloneNode() as HTMLIFrameElement;
    fresh.name = button.formTarget = `preview-${++this.#frames}`;
    fresh.classList.add("is-coming");
    old.after(fresh);
    fresh.addEventListener("load", () => {
      if (!fresh.isConnected || fresh.contentWindow?.location.href === "about:blank") return;
      fresh.contentWindow?.scrollTo(0, old.contentWindow?.scrollY ?? 0);
      fresh.classList.remove("is-coming");
      old.remove();
    });
    this.#form.requestSubmit(button);
  }

  #keyOf(path: string): string {
    return `lifeline-text:${this.getAttribute("owner")}:${path}`;
  }

  get #place(): string {
    const language = this.#form.querySelector<HTMLInputElement>("[name=language]")?.value ?? "";
    return location.pathname.endsWith("/translations") ? `${location.pathname}?${language}` : location.pathname;
  }

  #keepDraft(): void {
    const typed = this.#typed();
    if (JSON.stringify(typed) === this.#kept) return this.#forget();
    const draft: Draft = { at: Date.now(), revision: this.#revision.value, typed };
    try {
      localStorage.setItem(this.#keyOf(this.#place), JSON.stringify(draft));
    } catch {
      // Full or forbidden: the page still works, it only forgets on a crash.
    }
  }

  #forget(place = this.#place): void {
    try {
      localStorage.removeItem(this.#keyOf(place));
    } catch {
      // As above.
    }
  }

  #draft(): Draft | null {
    try {
      return JSON.parse(localStorage.getItem(this.#keyOf(this.#place)) ?? "null") as Draft | null;
    } catch {
      return null;
    }
  }

  /** Offers what was typed here before and not saved, unless the page shows it already. */
  #offerDraft(): void {
    const draft = this.#draft();
    const offer = this.querySelector<HTMLElement>("[data-draft]");
    if (!draft || !offer || JSON.stringify(draft.typed) === JSON.stringify(this.#typed())) return;
    const time = offer.querySelector("[data-draft-time]");
    if (time) time.textContent = `on ${new Date(draft.at).toLocaleString("en", { dateStyle: "medium", timeStyle: "short" })}`;
    offer.hidden = false;
    offer.querySelector("[data-draft-take]")?.addEventListener("click", () => {
      this.#take(draft);
      offer.hidden = true;
    });
    offer.querySelector("[data-draft-drop]")?.addEventListener("click", () => {
      this.#forget();
      offer.hidden = true;
    });
  }

  #take({ revision, typed }: Draft): void {
    // The server says so if the FAQ is another one by now.
    this.#revision.value = revision;
    const tags = typed.filter(([name]) => name === "tag").map(([, value]) => value);
    const fields = () => [...this.#form.querySelectorAll<HTMLInputElement>("[name=tag]")];
    for (const field of fields()) field.value = "";
    for (const [place, tag] of tags.entries()) {
      const field = fields()[place];
      if (field) field.value = tag;
      this.#growTags();
    }
    const small = this.#form.querySelector<HTMLInputElement>("[name=small]");
    if (small) small.checked = typed.some(([name]) => name === "small");
    for (const [name, value] of typed) {
      if (name === "tag" || name === "small") continue;
      const field = this.#form.elements.namedItem(name);
      if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement || field instanceof HTMLSelectElement) field.value = value;
    }
    this.#changed();
  }
}

customElements.define("faq-editor", FaqEditor);
