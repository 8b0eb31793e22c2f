/** In the queue, a post of this number or below is no post: the entry says of what. */
export const LOOK = -1;
export const POLL = -2;
export const INTERVENTION = -3;
export const BROADCAST = -4;
export const BOYCOTT_END = -5;
export const RECOVERY = -6;
