/** Whether anything of it is to be seen: white space, and what has no width, is nothing. */
export const isVisible = (text: string): boolean => /[\p{L}\p{N}\p{P}\p{S}]/u.test(text);
