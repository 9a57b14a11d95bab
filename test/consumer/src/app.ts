import { calculate, format } from 'permille';
import { infantMortalityRate } from 'permille/catalogue';

const figure = calculate(infantMortalityRate, { infantDeaths: 9, liveBirths: 2098 });
console.log(format(figure, { places: 2 }));
