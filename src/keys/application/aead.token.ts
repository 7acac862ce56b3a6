/** Under this name the wiring gives acts their cipher. */
export const AEAD = Symbol('AEAD');
