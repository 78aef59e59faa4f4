/** How near the end counts as reading along, in pixels. */
const NEAR = 80;

/** Room above a message that is scrolled to its beginning, in pixels. */
const ABOVE = 12;

/**
 * Keeps the latest message in view while the reader is there, whatever changes its size or the window's: the end
 * of it, or its beginning if it is taller than the view. Returns a function to call after each change; `jump`
 * goes there from anywhere.
 */
export const followEnd = (scroller: HTMLElement, log: HTMLElement): ((jump: boolean) => void) => {
  let following = true;
  const target = (): number => {
    const end = scroller.scrollHeight - scroller.clientHeight;
    const last = log.lastElementChild;
    if (last === null || last.clientHeight <= scroller.clientHeight) return end;
    const top = last.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
    return Math.min(end, scroller.scrollTop + top - ABOVE);
  };
  /** Only ever forward: who is at the controls below a tall message stays there when it changes. */
  const stay = (): void => {
    if (following) scroller.scrollTop = Math.max(scroller.scrollTop, target());
  };
  scroller.addEventListener('scroll', () => {
    following = scroller.scrollTop >= target() - NEAR;
  });
  const observer = new ResizeObserver(stay);
  observer.observe(scroller);
  observer.observe(log);
  return (jump) => {
    following ||= jump;
    if (jump) scroller.scrollTop = target();
    else stay();
  };
};
