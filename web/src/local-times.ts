// The server words times in UTC; a reader's clock is their own, and its form the page's.
const { lang } = document.documentElement;
const clock = new Intl.DateTimeFormat(lang, { hour: "2-digit", minute: "2-digit" });
const calendar = new Intl.DateTimeFormat(lang, { dateStyle: "long" });

/** Rewords the times of the messages below an element. */
export function toLocalTimes(root: ParentNode): void {
  for (const time of root.querySelectorAll<HTMLTimeElement>("time.message-time")) {
    if (time.dateTime) time.textContent = clock.format(new Date(time.dateTime));
  }
}

/** Names each day once, before its first message in a list. */
export function nameDays(list: Element): void {
  let before = "";
  for (const message of list.children) {
    const time = message.querySelector<HTMLTimeElement>("time.message-time");
    // A greeting has no time, and what is on its way none yet.
    if (!time?.dateTime) continue;
    const day = calendar.format(new Date(time.dateTime));
    const divider = message.querySelector(".divider:not(.divider-new)");
    if (day === before) divider?.remove();
    else if (divider?.textContent !== day) {
      divider?.remove();
      message.prepend(newDivider(day));
    }
    before = day;
  }
}

function newDivider(day: string): HTMLElement {
  const divider = document.createElement("p");
  const name = document.createElement("span");
  divider.className = "divider";
  name.textContent = day;
  divider.append(name);
  return divider;
}
