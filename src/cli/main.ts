import packageFile from '../../package.json' with { type: 'json' };
import { readArguments, USAGE } from './arguments.ts';
import { check } from './commands/check.ts';
import { exportAs } from './commands/exportAs.ts';
import { extract } from './commands/extract.ts';
import { reconcile } from './commands/reconcile.ts';
import { NOTHING_READ, print, say } from './io.ts';

/** Runs the command line and gives its exit code. */
async function run(argv: readonly string[]): Promise<number> {
  const args = readArguments(argv);
  if ('kind' in args) { say(`casualty-tally: ${args.words}`); say(''); say(USAGE); return NOTHING_READ; }
  switch (args.command) {
    case 'help': return print(USAGE);
    case 'version': return print(packageFile.version);
    case 'check': return check(args);
    case 'export': return exportAs(args, args.format ?? 'claims-csv');
    case 'extract': return extract(args);
    case 'reconcile': return reconcile(args);
  }
}

/** A reader who has seen enough (`| head`) closes the pipe; that is no error. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => { if (error.code === 'EPIPE') process.exit(0); throw error; });

process.exitCode = await run(process.argv.slice(2));
