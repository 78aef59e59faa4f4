/** Whether a key is meant for the composer though the focus is elsewhere: a character typed, or Escape. */
export const belongsToComposer = (event: KeyboardEvent): boolean => {
  const { target, key } = event;
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing)
    return false;
  if (!(target instanceof HTMLElement) || document.querySelector('dialog[open], :popover-open') !== null)
    return false;
  if (target.closest('input, textarea') !== null) return false;
  // Space presses a button.
  return key === 'Escape' || (key.length === 1 && key !== ' ');
};
