import { AbsentPeer, peer } from '../peers/peer.js';

interface Recognized {
  readonly text: string;
}

type Recognize = (text: string, culture: string) => readonly Recognized[];

interface Suite {
  readonly recognizeNumber: Recognize;
  readonly recognizePercentage: Recognize;
  readonly recognizeCurrency: Recognize;
}

/** What finds numbers, shares and money in a text with Microsoft's recognizers, or why it is not here. */
export async function recognizers(): Promise<((text: string) => number) | string> {
  try {
    const loaded = await peer<Suite & { readonly default?: Suite }>('@microsoft/recognizers-text-suite');
    const suite = loaded.default ?? loaded;
    return (text) =>
      suite.recognizeNumber(text, 'zh-cn').length +
      suite.recognizePercentage(text, 'zh-cn').length +
      suite.recognizeCurrency(text, 'zh-cn').length;
  } catch (error) {
    if (error instanceof AbsentPeer) return error.message;
    throw error;
  }
}
