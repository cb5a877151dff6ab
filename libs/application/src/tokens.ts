/** Injection tokens of what an app's composition root gives to the application. */
export const EVENT_STORE = Symbol('EventStore');
export const READ_STORE = Symbol('ReadStore');
export const REACTION_CHECKPOINTS = Symbol('ReactionCheckpoints');
export const CLOCK = Symbol('Clock');
