import { availableParallelism, cpus } from 'node:os';
import { type Command, Option } from 'commander';
import { indicatorNamed } from '../definitions.js';
import { exitCodes } from '../exit-codes.js';
import { type Stop, stoppable } from '../interrupt.js';
import { wholeNumber } from '../numbers.js';
import { type Format, formats, type Sheet, sheetAs } from '../sheet.js';
import { put } from '../write.js';
import { type Measured, type Measurement, measure } from './measure.js';

interface BenchOptions {
  readonly rows: string;
  readonly format: Format;
}

/** What is computed: shares, amounts and households. */
const asked = [
  'residentPopulationCount',
  'registeredPopulationCount',
  'share65Plus',
  'familyDoctorSignupRate',
  'contractFulfilmentRate',
  'insuranceEnrolmentRate',
  'healthRecordCoverage',
  'electronicHealthRecordCoverage',
  'healthRecordUseRate',
  'hypertensionStandardisedManagementRate',
  'hypertensionControlRate',
  'diabetesStandardisedManagementRate',
  'diabetesControlRate',
  'elderlyHealthManagementRate',
  'elderlyChineseMedicineManagementRate',
  'healthCheckCoverage',
  'catastrophicExpenditureShare',
] as const;

/** `permille bench`: how fast this machine is, on people made up. */
export function benchCommand(root: Command, finish: (code: number) => void): void {
  root
    .command('bench')
    .description('measure how fast this machine reads, tallies and calculates, on people made up in a temporary file')
    .option('--rows <number>', 'how many people', '200000')
    .addOption(new Option('--format <format>', 'how to print').choices(formats).default('table'))
    .action((options: BenchOptions) => stoppable((stop) => bench(options, finish, stop)));
}

async function bench({ rows, format }: BenchOptions, finish: (code: number) => void, stop: Stop): Promise<void> {
  const machine = { node: process.versions.node, cores: availableParallelism(), cpu: cpus()[0]?.model.trim() ?? '' };
  const measured = await measure(
    {
      rows: wholeNumber('--rows', rows),
      threads: machine.cores > 1 ? [1, machine.cores] : [1],
      indicators: asked.map((id) => indicatorNamed(id).indicator),
    },
    stop,
  );
  const about = { ...machine, peakMegabytes: Math.round((process.resourceUsage().maxRSS * 1024) / 1e6) };
  await put(printed(measured, about, format), undefined, stop);
  if (!measured.identical) finish(exitCodes.findings);
}

/** The machine, and the most memory that the process had. */
interface About {
  readonly node: string;
  readonly cores: number;
  readonly cpu: string;
  readonly peakMegabytes: number;
}

const perSecond = ({ amount, milliseconds }: Measurement): number => Math.round((amount * 1000) / milliseconds);
const megabytesPerSecond = ({ bytes, milliseconds }: Measurement): number | undefined =>
  bytes === undefined ? undefined : Math.round(bytes / 1000 / milliseconds);

function printed({ measurements, identical }: Measured, about: About, format: Format): string {
  if (format === 'json') {
    const full = measurements.map((each) => ({
      ...each,
      perSecond: perSecond(each),
      megabytesPerSecond: megabytesPerSecond(each),
    }));
    return JSON.stringify({ ...about, identical, measurements: full }, null, 2);
  }
  const sheet: Sheet = {
    headings: ['measured', 'threads', 'amount', 'of', 'milliseconds', 'per second', 'MB/s'],
    rows: measurements.map((each) => [
      each.what,
      String(each.threads),
      String(each.amount),
      each.of,
      each.milliseconds.toFixed(1),
      String(perSecond(each)),
      String(megabytesPerSecond(each) ?? ''),
    ]),
  };
  if (format === 'csv') return sheetAs.csv(sheet);
  const { node, cores, cpu, peakMegabytes } = about;
  const words = identical ? 'All tallies were identical.' : 'The tallies differ: please report it.';
  return `${sheetAs[format](sheet)}\n\n${words} Memory peak: ${peakMegabytes} MB. Node ${node}, ${cores} cores, ${cpu}.`;
}
