/** What a number of GGUF's is called. */
const UINT32 = 4;
const INT32 = 5;
const FLOAT32 = 6;
const BOOL = 7;
const STRING = 8;
const ARRAY = 9;
/** Of llama.cpp's vocabularies. */
const NORMAL = 1;
const UNKNOWN = 2;
const CONTROL = 3;
const BYTE = 6;

const EMBEDDING = 32;
const FEED_FORWARD = 64;
const HEADS = 2;
const ALIGNMENT = 32;

type Piece = Uint8Array<ArrayBuffer>;

const encoder = new TextEncoder();
const bytes = (size: number, write: (view: DataView) => void): Piece => {
  const buffer = new ArrayBuffer(size);
  write(new DataView(buffer));
  return new Uint8Array(buffer);
};
const uint32 = (value: number): Piece => bytes(4, (view) => view.setUint32(0, value, true));
const uint64 = (value: number): Piece => bytes(8, (view) => view.setBigUint64(0, BigInt(value), true));
const float32 = (value: number): Piece => bytes(4, (view) => view.setFloat32(0, value, true));
const text = (value: string): readonly Piece[] => {
  const encoded = encoder.encode(value);
  return [uint64(encoded.length), encoded];
};

const entry = (key: string, type: number, value: readonly Piece[]): readonly Piece[] => [
  ...text(key),
  uint32(type),
  ...value,
];
const number = (key: string, value: number): readonly Piece[] => entry(key, UINT32, [uint32(value)]);
const list = (key: string, type: number, values: readonly (readonly Piece[])[]): readonly Piece[] =>
  entry(key, ARRAY, [uint32(type), uint64(values.length), ...values.flat()]);

interface Token {
  readonly name: string;
  readonly type: number;
}

/** A token for each byte, and those that every vocabulary of this sort has; the last is a space. */
const tokens: readonly Token[] = [
  { name: "<unk>", type: UNKNOWN },
  { name: "<s>", type: CONTROL },
  { name: "</s>", type: CONTROL },
  ...Array.from({ length: 256 }, (_, byte) => ({
    name: `<0x${byte.toString(16).toUpperCase().padStart(2, "0")}>`,
    type: BYTE,
  })),
  { name: "▁", type: NORMAL },
];
const tokenOf = (character: string): number => 3 + character.charCodeAt(0);

const metadata: readonly (readonly Piece[])[] = [
  entry("general.architecture", STRING, text("llama")),
  entry("general.name", STRING, text("tiny")),
  number("llama.context_length", 4096),
  number("llama.embedding_length", EMBEDDING),
  number("llama.block_count", 1),
  number("llama.feed_forward_length", FEED_FORWARD),
  number("llama.attention.head_count", HEADS),
  entry("llama.attention.layer_norm_rms_epsilon", FLOAT32, [float32(1e-5)]),
  entry("tokenizer.ggml.model", STRING, text("llama")),
  list(
    "tokenizer.ggml.tokens",
    STRING,
    tokens.map(({ name }) => text(name)),
  ),
  list(
    "tokenizer.ggml.scores",
    FLOAT32,
    tokens.map(() => [float32(0)]),
  ),
  list(
    "tokenizer.ggml.token_type",
    INT32,
    tokens.map(({ type }) => [uint32(type)]),
  ),
  number("tokenizer.ggml.bos_token_id", 1),
  number("tokenizer.ggml.eos_token_id", 2),
  entry("tokenizer.ggml.add_space_prefix", BOOL, [new Uint8Array([0])]),
];

interface Tensor {
  readonly name: string;
  readonly shape: readonly number[];
  value(row: number, column: number): number;
}

/** Small numbers without a pattern, the same each time. */
const noise = (row: number, column: number): number => 0.02 * Math.sin(row * 12.9898 + column * 78.233);
const weights = (name: string, ...shape: number[]): Tensor => ({ name, shape, value: noise });
const norm = (name: string): Tensor => ({ name, shape: [EMBEDDING], value: () => 1 });

/** Every state of the model points along the first axis; how far each token lies along it is how much the model likes it. */
const tensors = (liked: ReadonlyMap<number, number>): readonly Tensor[] => [
  {
    name: "token_embd.weight",
    shape: [EMBEDDING, tokens.length],
    value: (row, column) => (column === 0 ? 1 : noise(row, column)),
  },
  norm("blk.0.attn_norm.weight"),
  weights("blk.0.attn_q.weight", EMBEDDING, EMBEDDING),
  weights("blk.0.attn_k.weight", EMBEDDING, EMBEDDING),
  weights("blk.0.attn_v.weight", EMBEDDING, EMBEDDING),
  weights("blk.0.attn_output.weight", EMBEDDING, EMBEDDING),
  norm("blk.0.ffn_norm.weight"),
  weights("blk.0.ffn_gate.weight", EMBEDDING, FEED_FORWARD),
  weights("blk.0.ffn_up.weight", EMBEDDING, FEED_FORWARD),
  weights("blk.0.ffn_down.weight", FEED_FORWARD, EMBEDDING),
  norm("output_norm.weight"),
  {
    name: "output.weight",
    shape: [EMBEDDING, tokens.length],
    value: (row, column) => (column === 0 ? (liked.get(row) ?? 0) : noise(row, column)),
  },
];

const count = ({ shape }: Tensor): number => shape.reduce((product, size) => product * size, 1);

function dataOf(tensor: Tensor): Piece {
  const [width = 1] = tensor.shape;
  return bytes(count(tensor) * 4, (view) => {
    for (let place = 0; place < count(tensor); place++)
      view.setFloat32(place * 4, tensor.value(Math.floor(place / width), place % width), true);
  });
}

const padded = (size: number): number => Math.ceil(size / ALIGNMENT) * ALIGNMENT;

/**
 * A GGUF file of about 150 kB that llama.cpp loads and runs: one layer, a token for each byte. It has learned nothing: wherever a grammar
 * leaves it the choice it writes the first of the characters in `likes`.
 */
export function tinyModel(likes: string): Blob {
  const liked = new Map(Array.from(likes, (character, place) => [tokenOf(character), 1 - place / 100]));
  const all = tensors(liked);
  let offset = 0;
  const infos = all.flatMap((tensor) => {
    const info = [
      ...text(tensor.name),
      uint32(tensor.shape.length),
      ...tensor.shape.map(uint64),
      uint32(0),
      uint64(offset),
    ];
    offset += padded(count(tensor) * 4);
    return info;
  });
  const head = [encoder.encode("GGUF"), uint32(3), uint64(all.length), uint64(metadata.length)];
  const before = [...head, ...metadata.flat(), ...infos];
  const size = before.reduce((sum, { length }) => sum + length, 0);
  const data = all.flatMap((tensor) => {
    const values = dataOf(tensor);
    return [values, new Uint8Array(padded(values.length) - values.length)];
  });
  return new Blob([...before, new Uint8Array(padded(size) - size), ...data]);
}
