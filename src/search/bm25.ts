/** MiniSearch's constants; others were measured within ±.003 nDCG@10. */
const K1 = 1.2;
const B = 0.7;
/** BM25+: what a term counts for standing in the passage at all, however long that is. */
export const PRESENT = 0.5;

/** How much an occurrence count says, 0 to K1 + 1: the tenth occurrence less than the first, more in a short text. */
export const saturation = (count: number, length: number, meanLength: number): number =>
  (count * (K1 + 1)) / (count + K1 * (1 - B + (B * length) / Math.max(1, meanLength)));

/** Inverse frequency of a term that is in so many of the passages, never negative. Nats. */
export const inverseFrequency = (passageFrequency: number, passages: number): number =>
  Math.log(1 + (passages - passageFrequency + 0.5) / (passageFrequency + 0.5));
