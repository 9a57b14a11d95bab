import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import { Client, credentials } from '@grpc/grpc-js';
import { type Table, tableFromIPC, tableToIPC } from 'apache-arrow';
import type { Driver } from 'permille/sql';
import protobuf from 'protobufjs';

/** A session of a Spark Connect server: what it knows of views stays here. */
export interface Session {
  /** Sends a query whose parameters are `:p1`, `:p2` and so on; gives values as Arrow has them. */
  readonly query: Driver;
  /** Makes a view of a table, each column by an expression over the table's; the name is SQL. */
  readonly view: (name: string, table: Table, columns: readonly string[]) => Promise<void>;
  readonly close: () => void;
}

type Rows = Awaited<ReturnType<Driver>>;

const protocol = protobuf.loadSync(resolve(import.meta.dirname, 'connect.proto'));
const requests = protocol.lookupType('spark.connect.ExecutePlanRequest');
const responses = protocol.lookupType('spark.connect.ExecutePlanResponse');

const encode = (request: object): Buffer => Buffer.from(requests.encode(requests.fromObject(request)).finish());

/** The rows in a response, as an Arrow stream of its own. */
const decode = (response: Buffer): Uint8Array | undefined =>
  (responses.decode(response) as { arrowBatch?: { data: Uint8Array } }).arrowBatch?.data;

/** Opens a session. */
export function connect(address: string): Session {
  const client = new Client(address, credentials.createInsecure(), {
    'grpc.max_receive_message_length': -1,
    'grpc.max_send_message_length': -1,
  });
  const session = { sessionId: randomUUID(), userContext: { userId: 'permille' } };

  const execute = async (plan: object): Promise<Rows> => {
    const path = '/spark.connect.SparkConnectService/ExecutePlan';
    const call = client.makeServerStreamRequest(path, encode, decode, { ...session, plan });
    const rows: Rows[number][] = [];
    try {
      // Copied, for Arrow needs it to start at a multiple of eight bytes.
      for await (const batch of call as AsyncIterable<Uint8Array | undefined>)
        if (batch !== undefined) for (const row of tableFromIPC(new Uint8Array(batch))) rows.push(row.toJSON());
    } catch (error) {
      throw new Error((error as { details?: string }).details ?? String(error), { cause: error });
    }
    return rows;
  };

  return {
    query: (text, parameters) => {
      const named = parameters.map((value, index) => [`p${index + 1}`, { literal: { string: value } }] as const);
      return execute({ root: { sql: { query: text, namedArguments: Object.fromEntries(named) } } });
    },
    view: async (name, table, columns) => {
      const expressions = columns.map((expression) => ({ expressionString: { expression } }));
      const project = { input: { localRelation: { data: tableToIPC(table, 'stream') } }, expressions };
      await execute({ command: { createDataframeView: { input: { project }, name, replace: true } } });
    },
    close: () => client.close(),
  };
}
