/** How often somebody was forgotten whom a post's message may still name; 0 once it names none of them. */
export const namesForgotten = `
  ALTER TABLE posts ADD COLUMN names_forgotten INTEGER NOT NULL DEFAULT 0;
`;
