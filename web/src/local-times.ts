// The server words times in UTC; a reader's clock is their own, and its form the page's.
const clock = new Intl.DateTimeFormat(document.documentElement.lang, { hour: "2-digit", minute: "2-digit" });

/** Rewords the times of the messages below an element. */
export function toLocalTimes(root: ParentNode): void {
  for (const time of root.querySelectorAll<HTMLTimeElement>("time.message-time")) {
    if (time.dateTime) time.textContent = clock.format(new Date(time.dateTime));
  }
}
