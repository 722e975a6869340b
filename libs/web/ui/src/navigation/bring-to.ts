const fields = 'textarea, input:not([type="hidden"]), select';
const headings = 'h1, h2, h3, h4, h5, h6';

/**
 * Brings a place into view, and the keyboard into it. A form that opens there takes the keyboard itself; else it goes
 * to what can be written in, or to what the place is called. Never to a button: whoever presses enter once more must
 * not have done anything.
 */
export function bringTo(id: string): void {
  const place = document.getElementById(id);
  if (!place) return;
  unfold(place);
  place.scrollIntoView({ block: 'center' });
  requestAnimationFrame(() => {
    if (place.contains(document.activeElement)) return;
    const field = [...place.querySelectorAll<HTMLElement>(fields)].find((one) => !one.closest('[hidden]'));
    if (field) {
      unfold(field);
      field.focus();
      return;
    }
    const name = place.querySelector<HTMLElement>(headings) ?? place;
    name.tabIndex = -1;
    name.focus();
  });
}

/** Opens whatever it is folded away in; what is folded cannot take the keyboard. */
export function unfold(element: Element): void {
  for (let around = element.closest('details'); around; around = around.parentElement?.closest('details') ?? null)
    around.open = true;
}
