import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** A Spark Connect server with two workers, each a process of its own. */
export interface Server {
  readonly address: string;
  /** Ends it and its workers, at once. */
  readonly close: () => Promise<void>;
}

const installed = resolve('engines/spark/.venv/spark');
const leastJava = 17;

/** Why Spark cannot be started here, and how it is installed. */
export function absent(): string | undefined {
  if (!existsSync(installed)) return 'Spark is not installed; run engines/spark/install.sh';
  const { stderr } = spawnSync(process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin/java') : 'java', ['-version'], {
    encoding: 'utf8',
  });
  const version = /version "(\d+)/.exec(stderr ?? '')?.[1];
  return Number(version) >= leastJava
    ? undefined
    : `Spark needs Java ${leastJava} or newer, not ${version ?? 'none'}; apt-get install openjdk-17-jre-headless, or set JAVA_HOME`;
}

/**
 * Runs what follows as long as the input is open; then removes the folder, and kills all its processes, which are one
 * group. The input closes when whoever started it ends, however that comes.
 */
const whileOpen = 'exec 3<&0 </dev/null; (cat <&3 >/dev/null; rm -rf "$PWD"; kill -KILL 0) & exec "$@" 3<&-';

const settings = {
  'spark.connect.grpc.binding.address': '127.0.0.1',
  'spark.connect.grpc.binding.port': '0',
  'spark.cores.max': '2',
  // No query starts before both workers are there.
  'spark.scheduler.minRegisteredResourcesRatio': '1.0',
  'spark.scheduler.maxRegisteredResourcesWaitingTime': '120s',
  'spark.sql.ansi.enabled': 'true',
  'spark.sql.session.timeZone': 'UTC',
  'spark.ui.enabled': 'false',
} as const;

/** For many small queries, which are to start fast. */
const small = {
  // Else the driver would do by itself what workers do with tables that are stored.
  'spark.sql.optimizer.excludedRules': 'org.apache.spark.sql.catalyst.optimizer.ConvertToLocalRelation',
  'spark.sql.shuffle.partitions': '2',
} as const;

/** What a server is for: small queries, or large ones, for which it is as users have it. */
type Purpose = 'tests' | 'work';

/** Starts a server, and waits until it listens. */
export async function startServer(purpose: Purpose = 'tests'): Promise<Server> {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'permille-spark-'));
  const home = homeIn(folder);
  const log = join(folder, 'log');
  const words = [
    ...['--class', 'org.apache.spark.sql.connect.service.SparkConnectServer'],
    ...['--master', 'local-cluster[2,1,2048]', '--driver-memory', '2g'],
    ...Object.entries(purpose === 'tests' ? { ...settings, ...small } : settings).flatMap(([key, value]) => [
      '--conf',
      `${key}=${value}`,
    ]),
    'spark-internal',
  ];
  const file = openSync(log, 'a');
  // A group of its own, which is what is killed.
  const child = spawn('bash', ['-c', whileOpen, 'bash', join(home, 'bin/spark-submit'), ...words], {
    cwd: folder,
    detached: true,
    env: environment(folder, home, purpose),
    stdio: ['pipe', file, file],
  });
  closeSync(file);
  const close = async (): Promise<void> => {
    const isOver = hasEnded(child) ? undefined : once(child, 'exit');
    child.stdin?.end();
    await isOver;
    rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
  };
  try {
    return { address: await started(child, log), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Spark's home, where the workers write too: what is installed stays as it is. */
function homeIn(folder: string): string {
  const home = join(folder, 'home');
  mkdirSync(home);
  for (const part of ['bin', 'jars']) symlinkSync(join(realpathSync(installed), part), join(home, part));
  return home;
}

const environment = (folder: string, home: string, purpose: Purpose): NodeJS.ProcessEnv => ({
  ...process.env,
  SPARK_HOME: home,
  SPARK_CONF_DIR: folder,
  SPARK_LOCAL_DIRS: folder,
  SPARK_LOCAL_IP: '127.0.0.1',
  // Few classes stay long enough for more than a quick compilation to be worth it.
  JAVA_TOOL_OPTIONS: `-Djava.io.tmpdir=${folder} -XX:-UsePerfData${purpose === 'tests' ? ' -XX:+UseSerialGC -XX:TieredStopAtLevel=1' : ''}`,
});

const hasEnded = ({ exitCode, signalCode }: ChildProcess): boolean => exitCode !== null || signalCode !== null;

/** Waits for the line of the log that says where the server listens. */
async function started(child: ChildProcess, log: string): Promise<string> {
  for (;;) {
    const text = readFileSync(log, 'utf8');
    const address = /Spark Connect server started at: (\S+)/.exec(text)?.[1];
    if (address !== undefined) return address;
    if (hasEnded(child)) throw new Error(`Spark ended before it had started:\n${text.slice(-4000)}`);
    await setTimeout(100);
  }
}
