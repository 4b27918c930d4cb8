// Suggestions under the search field: the server's own list, fetched when typing pauses. The form works without it.
const PAUSE_MS = 120;
const CHARACTERS_MIN = 2;

class SearchBox extends HTMLElement {
  #leave = new AbortController();
  #asked = new AbortController();
  #pause = 0;
  #form!: HTMLFormElement;
  #field!: HTMLInputElement;
  #list!: HTMLElement;

  connectedCallback(): void {
    this.#form = this.querySelector("form")!;
    this.#field = this.querySelector<HTMLInputElement>("[type=search]")!;
    this.#list = this.querySelector<HTMLElement>("[role=listbox]")!;
    this.#leave = new AbortController();
    const listening = { signal: this.#leave.signal };
    const roles = { role: "combobox", "aria-autocomplete": "list", "aria-controls": this.#list.id, "aria-expanded": "false" };
    for (const [name, value] of Object.entries(roles)) this.#field.setAttribute(name, value);
    this.#field.addEventListener("input", () => this.#later(), listening);
    this.#field.addEventListener("focus", () => this.#later(), listening);
    this.#field.addEventListener("keydown", (event) => this.#key(event), listening);
    this.addEventListener("focusout", (event) => this.contains(event.relatedTarget as Node | null) || this.#close(), listening);
    // A press on a suggestion must not take the focus away before it is a click.
    this.#list.addEventListener("pointerdown", (event) => event.preventDefault(), listening);
  }

  disconnectedCallback(): void {
    this.#leave.abort();
    this.#close();
  }

  #later(): void {
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => void this.#ask(), PAUSE_MS);
  }

  async #ask(): Promise<void> {
    this.#asked.abort();
    this.#asked = new AbortController();
    if (this.#field.value.trim().length < CHARACTERS_MIN) return this.#show("");
    const question = new URLSearchParams([...new FormData(this.#form)].map(([name, value]) => [name, String(value)]));
    try {
      const headers = { "X-Requested-With": "lifeline" };
      const answer = await fetch(`${this.getAttribute("source")}?${question}`, { headers, signal: this.#asked.signal });
      this.#show(answer.ok ? await answer.text() : "");
    } catch {
      // Asked anew meanwhile, or offline: what is there stays.
    }
  }

  #show(options: string): void {
    if (document.activeElement !== this.#field) return;
    const chosen = this.#list.querySelector('[aria-selected="true"]')?.getAttribute("href");
    this.#list.innerHTML = options;
    // A late answer takes no choice away that it offers too.
    this.#mark([...this.#list.children].find((option) => option.getAttribute("href") === chosen) ?? null);
    this.#expand(this.#list.childElementCount > 0);
  }

  #close(): void {
    clearTimeout(this.#pause);
    this.#asked.abort();
    this.#expand(false);
  }

  #expand(open: boolean): void {
    this.#list.hidden = !open;
    this.#field.setAttribute("aria-expanded", String(open));
    if (!open) this.#mark(null);
  }

  #key(event: KeyboardEvent): void {
    const options = [...this.#list.children] as HTMLElement[];
    if (this.#list.hidden || event.isComposing) return;
    const marked = options.findIndex((option) => option.ariaSelected === "true");
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      // One place more than there are options: the field itself.
      const places = options.length + 1;
      this.#mark(options[(marked + 1 + step + places) % places - 1] ?? null);
    } else if (event.key === "Escape") this.#close();
    else if (event.key === "Enter" && options[marked]) options[marked].click();
    else return;
    event.preventDefault();
  }

  #mark(option: Element | null): void {
    for (const other of this.#list.children) other.ariaSelected = String(other === option);
    if (option) this.#field.setAttribute("aria-activedescendant", option.id);
    else this.#field.removeAttribute("aria-activedescendant");
    option?.scrollIntoView({ block: "nearest" });
  }
}

customElements.define("search-box", SearchBox);
