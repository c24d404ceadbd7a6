import type { Server } from 'node:http';

export function fileFor(folder: string, address: string): string | null;
export function createServer(folder: string): Server;
export function listen(server: Server, from: number): Promise<number>;
