// The keyboard of the inbox. Enter needs no code: the focused issue is a link.

class InboxKeys extends HTMLElement {
  #leave = new AbortController();

  connectedCallback(): void {
    this.#leave = new AbortController();
    document.addEventListener("keydown", (event) => this.#key(event), { signal: this.#leave.signal });
    document.addEventListener("click", (event) => {
      if (event.target instanceof Element && event.target.closest("[data-opens=shortcuts]")) showShortcuts();
    }, { signal: this.#leave.signal });
  }

  disconnectedCallback(): void {
    this.#leave.abort();
  }

  #key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isWriting(event.target)) return;
    if (document.querySelector("dialog[open]")) return;
    const action = ACTIONS[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  }
}

const ACTIONS: Record<string, () => void> = {
  j: () => moveFocus(1),
  k: () => moveFocus(-1),
  r: () => document.querySelector<HTMLElement>("message-composer textarea")?.focus(),
  e: () => document.querySelector<HTMLFormElement>("form[data-resolve]")?.requestSubmit(),
  "?": showShortcuts,
};

function moveFocus(step: 1 | -1): void {
  const issues = [...document.querySelectorAll<HTMLElement>(".issue")];
  const focused = issues.findIndex((issue) => issue === document.activeElement);
  const from = focused >= 0 ? focused : issues.findIndex((issue) => issue.hasAttribute("aria-current"));
  const target = from < 0 ? 0 : Math.min(issues.length - 1, Math.max(0, from + step));
  issues[target]?.focus();
}

function showShortcuts(): void {
  document.querySelector<HTMLDialogElement>("#shortcuts")?.showModal();
}

function isWriting(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest("input, textarea, select") !== null;
}

customElements.define("inbox-keys", InboxKeys);
