/** Runs a program, quietly: what it wrote is shown only if it fails. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

/** What the program wrote; an error with all of it if it does not end with 0. */
export async function run(program: string, parameters: readonly string[], { env = {}, cwd }: RunOptions = {}): Promise<string> {
  const child = spawn(program, parameters, { env: { ...process.env, ...env }, cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  const written: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => written.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => written.push(chunk));
  const [code] = await once(child, 'close');
  const output = Buffer.concat(written).toString();
  if (code !== 0) throw new Error(`${program} ${parameters.join(' ')} ended with ${code}:\n${output}`);
  return output;
}
