/** Room between a popup and what it belongs to, and to the window's edge, in pixels. */
const GAP = 6;

/**
 * Opens `content` beside `anchor`, above or below it, whichever has the room. The browser's popover puts it on
 * top of everything (of an open dialog too) and closes it on Escape or a press elsewhere; the focus returns.
 */
export const openPopup = (
  anchor: Element,
  content: HTMLElement,
  onClose: () => void,
  place: DOMRect = anchor.getBoundingClientRect(),
): void => {
  const before = document.activeElement;
  content.classList.add('popup');
  content.setAttribute('popover', 'auto');
  // What lies outside an open modal dialog could not be used; else it belongs to the page's main part.
  (anchor.closest('dialog, main') ?? document.body).append(content);
  content.showPopover();
  putBeside(place, content);
  content.addEventListener('beforetoggle', (event) => {
    if (event.newState !== 'closed') return;
    if (content.contains(document.activeElement) && before instanceof HTMLElement) before.focus();
    onClose();
  });
  content.addEventListener('toggle', (event) => {
    if (event.newState === 'closed') content.remove();
  });
};

const putBeside = (anchor: DOMRect, content: HTMLElement): void => {
  const { width, height } = content.getBoundingClientRect();
  const below = window.innerHeight - anchor.bottom - GAP;
  const fitsBelow = height <= below || below >= anchor.top;
  const room = Math.max(fitsBelow ? below : anchor.top - GAP, 120) - GAP;
  const top = fitsBelow ? anchor.bottom + GAP : anchor.top - GAP - Math.min(height, room);
  const left = Math.min(anchor.left, window.innerWidth - width - GAP);
  content.style.setProperty('top', `${Math.max(GAP, top)}px`);
  content.style.setProperty('left', `${Math.max(GAP, left)}px`);
  content.style.setProperty('max-height', `${room}px`);
};
