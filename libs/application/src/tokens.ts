/** Injection tokens of the ports that an app's composition root opens. */
export const EVENT_STORE = Symbol('EventStore');
export const READ_STORE = Symbol('ReadStore');
export const REACTION_CHECKPOINTS = Symbol('ReactionCheckpoints');
export const CLOCK = Symbol('Clock');
