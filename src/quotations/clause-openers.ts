/** What may stand before the first word of a clause: [but] the board voted. */
export const OPENS_CLAUSE =
  /^(,|;|:|--|—|–|-|and|but|or|so|yet|that|because|while|although|though|as|after|before|when|if|since|whereas|until|where|then|what|which|whether|than|how|why|for)$/;
