import type { Sentence } from './sentence.js';

export const english = [
  {
    text: 'The maternal mortality ratio fell from ⟦19.4 per 100,000⟧ live births in 2015 to ⟦15.2 per 100,000⟧ in 2019.',
    figures: [
      { value: '19.4', unit: 'per-100k', of: 'maternalMortalityRatio', period: '2015' },
      { value: '15.2', unit: 'per-100k', of: 'maternalMortalityRatio', period: '2019' },
    ],
  },
  {
    text: 'Over the same period infant mortality declined from ⟦7.9 per 1,000⟧ live births to ⟦5.1 per 1,000⟧, and under-5 mortality from ⟦10.2⟧ to ⟦7.1 per 1,000⟧.',
    figures: [
      { value: '7.9', unit: 'per-1k', of: 'infantMortalityRate' },
      { value: '5.1', unit: 'per-1k', of: 'infantMortalityRate' },
      { value: '10.2', unit: 'per-1k', of: 'under5MortalityRate' },
      { value: '7.1', unit: 'per-1k', of: 'under5MortalityRate' },
    ],
  },
  {
    text: 'By the end of 2019 the province had ⟦36,820⟧ health institutions, of which ⟦1,938⟧ were hospitals (⟦5.3%⟧) and ⟦34,261⟧ primary care facilities.',
    figures: [
      { value: '36820', unit: 'institution', period: '2019' },
      { value: '1938', unit: 'institution', period: '2019' },
      { value: '5.3', unit: 'percent', period: '2019' },
      { value: '34261', unit: 'institution', period: '2019' },
    ],
  },
  {
    text: 'Hospital bed occupancy stood at ⟦84.6 percent⟧, up ⟦0.4 percentage points⟧ on the previous year, while the average length of stay was shortened by ⟦0.2 days⟧ to ⟦9.1 days⟧.',
    figures: [
      { value: '84.6', unit: 'percent', of: 'bedOccupancyRate' },
      { value: '0.4', unit: 'percentage-point', role: 'change', of: 'bedOccupancyRate' },
      { value: '0.2', unit: 'day', role: 'change', of: 'averageLengthOfStay' },
      { value: '9.1', unit: 'day', of: 'averageLengthOfStay' },
    ],
  },
  {
    text: 'Total health expenditure reached ⟦7.12 trillion yuan⟧: government ⟦27.9%⟧, social ⟦43.8%⟧ and out-of-pocket ⟦28.3%⟧. Spending per capita was ⟦5,043.6 yuan⟧.',
    figures: [
      { value: '7120000000000', unit: 'CNY', of: 'totalHealthExpenditure' },
      { value: '27.9', unit: 'percent', of: 'governmentShareOfHealthExpenditure' },
      { value: '43.8', unit: 'percent', of: 'socialShareOfHealthExpenditure' },
      { value: '28.3', unit: 'percent', of: 'outOfPocketShareOfHealthExpenditure' },
      { value: '5043.6', unit: 'CNY', of: null },
    ],
  },
  {
    text: 'In 2019 there were ⟦8.35 billion⟧ visits to health institutions nationwide, an increase of ⟦330 million⟧, or ⟦4.1%⟧, over 2018.',
    figures: [
      { value: '8350000000', unit: 'person-time', of: 'visitsInCounty', period: '2019' },
      { value: '330000000', unit: 'person-time', role: 'change', of: 'visitsInCounty', period: '2019' },
      { value: '4.1', unit: 'percent', role: 'change', of: 'visitsInCounty', period: '2019' },
    ],
  },
  {
    text: 'Beds per 1,000 population increased from ⟦5.88⟧ in 2018 to ⟦6.20⟧ in 2019; the city counts ⟦2.64⟧ physicians and ⟦3.02⟧ registered nurses per 1,000 residents.',
    figures: [
      { value: '5.88', unit: 'bed', of: 'bedsPerThousand', period: '2018' },
      { value: '6.2', unit: 'bed', of: 'bedsPerThousand', period: '2019' },
      { value: '2.64', unit: 'person', of: 'physiciansPerThousand' },
      { value: '3.02', unit: 'person', of: 'nursesPerThousand' },
    ],
  },
  {
    text: 'More than ⟦70 percent⟧ of village clinics now offer traditional Chinese medicine, and about ⟦two-thirds⟧ of townships have a standard TCM ward.',
    figures: [
      { value: '70', unit: 'percent', qualifier: 'more-than', of: 'villageTcmCoverage' },
      { value: '2/3', unit: 'ratio', qualifier: 'approx' },
    ],
  },
  {
    text: 'The county aims to keep the caesarean rate no higher than ⟦35%⟧ and to raise the systematic management rate of pregnant women to at least ⟦92%⟧ by 2022.',
    figures: [
      { value: '35', unit: 'percent', qualifier: 'at-most', role: 'target', of: 'caesareanRate' },
      {
        value: '92',
        unit: 'percent',
        qualifier: 'at-least',
        role: 'target',
        of: 'maternalSystematicManagementRate',
        period: '2022',
      },
    ],
  },
  {
    text: 'Life expectancy at birth was ⟦77.8 years⟧ (males ⟦75.2⟧, females ⟦80.5⟧); residents aged 65 and over made up ⟦12.6%⟧ of the population.',
    figures: [
      { value: '77.8', unit: 'year', of: 'lifeExpectancyAtBirth' },
      { value: '75.2', unit: 'year', of: 'lifeExpectancyAtBirth', population: 'male' },
      { value: '80.5', unit: 'year', of: 'lifeExpectancyAtBirth', population: 'female' },
      { value: '12.6', unit: 'percent', of: 'share65Plus' },
    ],
  },
  {
    text: 'A total of ⟦2,914,706⟧ cases of Class A and B notifiable diseases were reported in 2018, with ⟦21,483⟧ deaths; the incidence was ⟦208.37 per 100,000⟧, down ⟦0.67%⟧ year on year.',
    figures: [
      { value: '2914706', unit: 'case', of: 'classABCases', period: '2018' },
      { value: '21483', unit: 'person', period: '2018' },
      { value: '208.37', unit: 'per-100k', of: 'notifiableIncidenceRate', period: '2018' },
      { value: '0.67', unit: 'percent', role: 'change', of: 'notifiableIncidenceRate', period: '2018' },
    ],
  },
  {
    text: 'Tuberculosis incidence dropped by ⟦5.7%⟧ to ⟦55.6 cases per 100,000⟧ population (Table 3), and treatment success among new cases remained above ⟦90%⟧.',
    figures: [
      { value: '5.7', unit: 'percent', role: 'change', of: 'tuberculosisIncidenceRate' },
      { value: '55.6', unit: 'per-100k', of: 'tuberculosisIncidenceRate' },
      { value: '90', unit: 'percent', qualifier: 'more-than' },
    ],
  },
  {
    text: 'Nearly ⟦172.1 million⟧ residents have signed contracts with ⟦434,000⟧ family doctor teams; coverage is ⟦39.8%⟧ overall and ⟦75.3%⟧ in key groups.',
    figures: [
      { value: '172100000', unit: 'person', qualifier: 'approx', of: 'signedResidents' },
      { value: '434000', unit: 'team', of: 'familyDoctorTeams' },
      { value: '39.8', unit: 'percent', of: 'familyDoctorSignupRate' },
      { value: '75.3', unit: 'percent', of: 'familyDoctorSignupRate', population: 'keyPopulation' },
    ],
  },
  {
    text: 'The average outpatient bill rose ⟦6.1%⟧ to ⟦RMB 284.3⟧ and the average cost per discharge ⟦5.6%⟧ to ⟦RMB 9,512.6⟧; drugs accounted for ⟦27.9%⟧ of medical revenue.',
    figures: [
      { value: '6.1', unit: 'percent', role: 'change', of: 'costPerOutpatientVisit' },
      { value: '284.3', unit: 'CNY', of: 'costPerOutpatientVisit' },
      { value: '5.6', unit: 'percent', role: 'change', of: 'costPerDischarge' },
      { value: '9512.6', unit: 'CNY', of: 'costPerDischarge' },
      { value: '27.9', unit: 'percent', of: 'drugRevenueShare' },
    ],
  },
  {
    text: 'In the first quarter of 2020, hospitals recorded ⟦31.4 million⟧ discharges, ⟦23.8 per cent⟧ fewer than a year earlier, as COVID-19 kept patients away.',
    figures: [
      { value: '31400000', unit: 'person-time', of: 'discharges', period: '2020-Q1' },
      { value: '23.8', unit: 'percent', role: 'change', of: 'discharges', period: '2020-Q1' },
    ],
  },
  {
    text: 'Some ⟦1.2 million⟧ people with hypertension and ⟦386,500⟧ with type 2 diabetes are under management, with blood pressure controlled in ⟦62.7%⟧ and blood glucose in ⟦58.9%⟧.',
    figures: [
      { value: '1200000', unit: 'person', qualifier: 'approx', of: 'hypertensivesManaged' },
      { value: '386500', unit: 'person', of: 'diabeticsManaged' },
      { value: '62.7', unit: 'percent', of: 'hypertensionControlRate' },
      { value: '58.9', unit: 'percent', of: 'diabetesControlRate' },
    ],
  },
  {
    text: 'The subsidy for basic public health services was raised from ⟦55 yuan⟧ to ⟦69 yuan⟧ per person between 2018 and 2019, and fiscal health spending came to ⟦1.67 trillion yuan⟧.',
    figures: [
      { value: '55', unit: 'CNY', role: 'standard', of: 'basicPublicHealthFundingPerCapita' },
      { value: '69', unit: 'CNY', role: 'standard', of: 'basicPublicHealthFundingPerCapita' },
      { value: '1670000000000', unit: 'CNY', of: 'fiscalHealthExpenditure' },
    ],
  },
  {
    text: 'Crude birth rate ⟦10.21‰⟧, crude death rate ⟦7.08‰⟧, natural growth rate ⟦3.13‰⟧; sex ratio at birth ⟦109.6⟧.',
    figures: [
      { value: '10.21', unit: 'permille', of: 'crudeBirthRate' },
      { value: '7.08', unit: 'permille', of: 'crudeDeathRate' },
      { value: '3.13', unit: 'permille', of: 'naturalGrowthRate' },
      { value: '109.6', unit: 'other', of: 'sexRatioAtBirth' },
    ],
  },
  {
    text: 'No fewer than ⟦12⟧ township hospitals were rebuilt at a cost of ⟦$4.5 million⟧, and waiting times fell from ⟦40 minutes⟧ to ⟦10-15 minutes⟧. For enquiries call 12320, a 24-hour line.',
    figures: [
      { value: '12', unit: 'institution', qualifier: 'at-least' },
      { value: '4500000', unit: 'other' },
      { value: '40', unit: 'minute' },
      { value: '10-15', unit: 'minute', qualifier: 'range' },
    ],
  },
  {
    text: 'Indicator | 2015 | 2019\nInstitutional delivery (%) | ⟦99.7⟧ | ⟦99.9⟧\nAntenatal care coverage (%) | ⟦96.1⟧ | ⟦97.0⟧\nNeonatal mortality (per 1,000 live births) | ⟦5.1⟧ | ⟦3.4⟧',
    figures: [
      { value: '99.7', unit: 'percent', of: 'hospitalDeliveryRate', period: '2015' },
      { value: '99.9', unit: 'percent', of: 'hospitalDeliveryRate', period: '2019' },
      { value: '96.1', unit: 'percent', of: 'antenatalCareCoverage', period: '2015' },
      { value: '97', unit: 'percent', of: 'antenatalCareCoverage', period: '2019' },
      { value: '5.1', unit: 'per-1k', of: 'neonatalMortalityRate', period: '2015' },
      { value: '3.4', unit: 'per-1k', of: 'neonatalMortalityRate', period: '2019' },
    ],
  },
] as const satisfies readonly Sentence[];
