const DAY = 86_400_000;

const startOfDay = (date: Date): number => new Date(date).setHours(0, 0, 0, 0);

const clock = (date: Date): string =>
  date.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });

/** “Today at 11:04”, “Yesterday at 23:10”, “12/10/2026, 08:15”. */
export const describeTime = (date: Date, now: Date): string => {
  const days = Math.round((startOfDay(now) - startOfDay(date)) / DAY);
  if (days === 0) return `Today at ${clock(date)}`;
  if (days === 1) return `Yesterday at ${clock(date)}`;
  return `${date.toLocaleDateString('en-GB')}, ${clock(date)}`;
};

/** “22 November 2026”, for the line between two days. */
export const describeDay = (date: Date): string => date.toLocaleDateString('en-GB', { dateStyle: 'long' });

export const onSameDay = (a: Date, b: Date): boolean => startOfDay(a) === startOfDay(b);
