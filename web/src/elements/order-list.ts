// Lists that are put in order by hand: a grip that is dragged, or lifted and moved with the keyboard. Contains lists
// ([data-list], [data-title]) of items ([data-item], [data-title]), each with a grip; between lists items may be moved.
// Where there are more on another page (more-before, more-after), the outermost item keeps the button that leads there.

class OrderList extends HTMLElement {
  #leave = new AbortController();
  readonly #voice = document.createElement("p");
  /** The item on the move, and where it came from. */
  #moved: { item: HTMLElement; list: HTMLElement; next: Element | null } | undefined;
  /** An element that is put elsewhere loses the focus for a moment. */
  #isShifting = false;

  connectedCallback(): void {
    this.#voice.className = "order-voice";
    this.#voice.setAttribute("role", "status");
    this.append(this.#voice);
    for (const grip of this.querySelectorAll<HTMLElement>("[data-grip]")) grip.hidden = false;
    this.#showSteps();
    this.#leave = new AbortController();
    const listening = { signal: this.#leave.signal };
    this.addEventListener("keydown", (event) => this.#key(event), listening);
    this.addEventListener("focusout", () => this.#isShifting || this.#cancel(), listening);
    this.addEventListener("pointerdown", (event) => this.#grab(event), listening);
    this.addEventListener("pointermove", (event) => this.#drag(event), listening);
    this.addEventListener("pointerup", () => this.#isDragged && this.#drop(), listening);
    this.addEventListener("pointercancel", () => this.#cancel(), listening);
  }

  disconnectedCallback(): void {
    this.#leave.abort();
  }

  #showSteps(): void {
    const items = [...this.querySelectorAll<HTMLElement>("[data-item]")];
    for (const item of items) {
      const isOutermost: Record<string, boolean> = {
        up: item === items[0] && this.hasAttribute("more-before"),
        down: item === items.at(-1) && this.hasAttribute("more-after"),
      };
      for (const step of item.querySelectorAll<HTMLButtonElement>("[name=step]")) step.hidden = !isOutermost[step.value];
    }
  }

  get #isDragged(): boolean {
    return this.#moved?.item.classList.contains("is-dragged") ?? false;
  }

  #lift(item: HTMLElement): void {
    this.#moved = { item, list: listOf(item), next: item.nextElementSibling };
    item.classList.add("is-lifted");
    grip(item)?.setAttribute("aria-pressed", "true");
  }

  #lower(): void {
    this.#moved?.item.classList.remove("is-lifted", "is-dragged");
    if (this.#moved) grip(this.#moved.item)?.removeAttribute("aria-pressed");
    this.#moved = undefined;
  }

  #cancel(): void {
    if (!this.#moved) return;
    const { item, list, next } = this.#moved;
    this.#shift(() => list.insertBefore(item, next));
    this.#lower();
    this.#say(`${title(item)} is back where it was.`);
  }

  #drop(): void {
    if (!this.#moved) return;
    const { item, list, next } = this.#moved;
    this.#lower();
    if (listOf(item) === list && item.nextElementSibling === next) return this.#say(`${title(item)} stays where it was.`);
    this.#showSteps();
    this.#say(`${title(item)} is ${position(item)} now.`);
    void this.#save(item, () => list.insertBefore(item, next));
  }

  async #save(item: HTMLElement, putBack: () => void): Promise<void> {
    const neighbour = (element: Element | null) => (element instanceof HTMLElement && element.dataset["item"]) || "";
    const fields = {
      csrf: this.getAttribute("csrf") ?? "",
      item: item.dataset["item"] ?? "",
      list: listOf(item).dataset["list"] ?? "",
      after: neighbour(item.previousElementSibling),
      before: neighbour(item.nextElementSibling),
    };
    try {
      const headers = { "X-Requested-With": "lifeline" };
      const response = await fetch(this.getAttribute("action") ?? "", { method: "POST", headers, body: new URLSearchParams(fields) });
      if (!response.ok) throw new Error(`the server answered ${response.status}`);
    } catch {
      this.#shift(putBack);
      this.#showSteps();
      this.#say(`The new place of ${title(item)} could not be saved. It is back where it was; please try again.`, true);
    }
  }

  #key(event: KeyboardEvent): void {
    const item = itemOf(event.target);
    if (!item || !isGrip(event.target) || this.#isDragged) return;
    const actions: Record<string, () => void> = this.#moved
      ? { " ": () => this.#drop(), Enter: () => this.#drop(), Escape: () => this.#cancel(), ArrowUp: () => this.#step(item, -1), ArrowDown: () => this.#step(item, 1) }
      : { " ": () => this.#pickUp(item), Enter: () => this.#pickUp(item) };
    const action = actions[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  }

  #pickUp(item: HTMLElement): void {
    this.#lift(item);
    this.#say(`${title(item)} is lifted, ${position(item)}. Arrows move it, space drops it, escape puts it back.`);
  }

  #step(item: HTMLElement, step: 1 | -1): void {
    const list = listOf(item);
    const neighbour = step < 0 ? item.previousElementSibling : item.nextElementSibling;
    if (neighbour) {
      this.#shift(() => list.insertBefore(item, step < 0 ? neighbour : neighbour.nextElementSibling));
    } else {
      const lists = [...this.querySelectorAll<HTMLElement>("[data-list]")];
      const other = lists[lists.indexOf(list) + step];
      if (!other) return;
      this.#shift(() => other.insertBefore(item, step < 0 ? null : other.firstElementChild));
    }
    item.scrollIntoView({ block: "nearest" });
    this.#say(`${title(item)} is ${position(item)}.`);
  }

  #grab(event: PointerEvent): void {
    const item = itemOf(event.target);
    if (!item || !isGrip(event.target) || event.button !== 0) return;
    event.preventDefault();
    this.#cancel();
    this.#say("");
    this.#lift(item);
    item.classList.add("is-dragged");
    this.setPointerCapture(event.pointerId);
  }

  #drag(event: PointerEvent): void {
    if (!this.#moved || !this.#isDragged) return;
    if (event.clientY < EDGE_PX) scrollBy(0, -SCROLL_PX);
    if (event.clientY > innerHeight - EDGE_PX) scrollBy(0, SCROLL_PX);
    const { item } = this.#moved;
    const under = document.elementFromPoint(event.clientX, event.clientY);
    const other = itemOf(under);
    if (other && other !== item && this.contains(other)) {
      const box = other.getBoundingClientRect();
      const isAbove = event.clientY < box.top + box.height / 2;
      listOf(other).insertBefore(item, isAbove ? other : other.nextElementSibling);
    } else if (!other) {
      const list = under?.closest<HTMLElement>("[data-group]")?.querySelector<HTMLElement>("[data-list]");
      if (list && this.contains(list) && !list.contains(item)) list.append(item);
    }
  }

  /** Puts the item elsewhere and leaves the focus on it. */
  #shift(put: () => void): void {
    const focused = document.activeElement;
    this.#isShifting = true;
    put();
    if (focused instanceof HTMLElement && focused !== document.activeElement) focused.focus();
    this.#isShifting = false;
  }

  #say(text: string, isFault = false): void {
    this.#voice.textContent = text;
    this.#voice.classList.toggle("is-fault", isFault);
  }
}

/** How near to the window's edge a drag scrolls, and how far. */
const EDGE_PX = 56;
const SCROLL_PX = 14;

function itemOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>("[data-item]") : null;
}

function isGrip(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("[data-grip]") !== null;
}

function grip(item: HTMLElement): HTMLElement | null {
  return item.querySelector<HTMLElement>("[data-grip]");
}

function listOf(item: HTMLElement): HTMLElement {
  return item.closest<HTMLElement>("[data-list]")!;
}

function title(element: HTMLElement): string {
  return element.dataset["title"] ?? "";
}

function position(item: HTMLElement): string {
  const list = listOf(item);
  const place = [...list.children].indexOf(item) + 1;
  const inside = title(list) ? ` in ${title(list)}` : "";
  return `${place} of ${list.children.length}${inside}`;
}

customElements.define("order-list", OrderList);
