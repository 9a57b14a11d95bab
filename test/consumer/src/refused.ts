import { calculate } from 'permille';
import { infantMortalityRate } from 'permille/catalogue';

// @ts-expect-error liveBirths is missing
calculate(infantMortalityRate, { infantDeaths: 9 });

// @ts-expect-error a misspelt measure
calculate(infantMortalityRate, { infantDeath: 9, liveBirths: 2098 });
