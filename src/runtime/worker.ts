/** The model in a worker of its own. */
import { fastestMemory } from '../engine/memory/fastest-memory.js';
import { drive, ModelHost } from './host.js';
import { PROTOCOL_VERSION, type FromModel, type ToModel } from './protocol.js';

const send = (message: FromModel) => postMessage(message);
const receive = drive(new ModelHost(send));

onmessage = ({ data }: MessageEvent<ToModel>) => receive(data);
send({ hello: PROTOCOL_VERSION });
fastestMemory(); // found while the weights are on their way
