/** Numbers of one kind, by name. */
export type SavedColumn = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float32Array | Float64Array;
