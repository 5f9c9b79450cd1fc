export function step<T>(title: string, run: () => T | Promise<T>): Promise<T>;
export class Stop extends Error {}
export function runProgram(main: () => Promise<void>): Promise<void>;
