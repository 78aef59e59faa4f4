/** 1 while a post's message may still name somebody who asked to be forgotten. */
export const namesForgotten = `
  ALTER TABLE posts ADD COLUMN names_forgotten INTEGER NOT NULL DEFAULT 0;
`;
