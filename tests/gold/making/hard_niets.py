"""Texts of the hard documents in which nothing is to be redacted."""

RIVM = """
## Surveillance van zeldzame infectieziekten, kwartaalbericht

{+organisatie|Rijksinstituut voor Volksgezondheid en Milieu}, Centrum Infectieziektebestrijding, {+postbus|Postbus 1, 3720 BA Bilthoven}

# Samenvatting

In het derde kwartaal werden 14 gevallen van de {+eponiem|ziekte van Weil} gemeld en 3 van de {+eponiem|ziekte van Creutzfeldt-Jakob}. De
{+eponiem|ziekte van Lyme} stijgt sinds 1994. Een {+eponiem|Guillain-Barrésyndroom} na {+eponiem|Campylobacter jejuni} kwam tweemaal voor. De
{+eponiem|Coxiella burnetii}, genoemd naar {+naam|Herald Cox} en {+naam|Frank Macfarlane Burnet}, werd niet gevonden.

# Methode

De {+eponiem|Kaplan-Meiercurve} is berekend volgens {+naam|Van Gageldonk-Lafeber} et al. De {+eponiem|Mantel-Haenszeltoets} en de {+eponiem|Fisher-exacttoets} gaven
hetzelfde beeld; {+eponiem|Bonferroni} is toegepast. De kweken werden verricht met de {+eponiem|Ziehl-Neelsenkleuring} en op {+eponiem|Löwenstein-Jensenmedium}. De
{+eponiem|Petrischalen} gingen naar het {+organisatie|Jeroen Bosch Ziekenhuis}, het {+organisatie|Catharina Ziekenhuis} en de {+organisatie|Anna Zorggroep}.

# Bespreking

{+naam|Hofhuis} en {+naam|Van den Wijngaard} (2019) beschreven het {+eponiem|Jarisch-Herxheimerfenomeen}. {+naam|Semmelweis} en
{+naam|Robert Koch} legden de grondslag; de {+eponiem|postulaten van Koch} gelden nog. Het {+eponiem|Antoni van Leeuwenhoekziekenhuis} levert sinds 2011 gegevens. In de {+eponiem|Johan Cruijff ArenA} is
het rioolwater bemonsterd. De {+soort|Aedes albopictus} en de {+soort|Culex pipiens} zijn gevangen bij de {+eponiem|Simon Stevinweg} en in het
{+eponiem|Jac. P. Thijssepark}.

De {+eponiem|Mexicaanse griep}, de {+eponiem|Epstein-Barrvirusinfectie} en het {+eponiem|Marburgvirus} vallen buiten de meldplicht. {+eponiem|Kawasaki}, {+eponiem|Sjögren} en
{+eponiem|Von Willebrand} zijn niet infectieus. De {+eponiem|Wet van Farr} beschrijft het verloop.

# Literatuur

{+naam|Bonačić Marinović AA}, {+naam|Swaan CM}, {+naam|Wallinga J}. Quantifying reporting timeliness. Emerg Infect Dis 2015;21:209-16.

{+naam|Friesema I}, {+naam|Van Pelt W}. Salmonella Thompson in zalm. Infectieziekten Bulletin 2013;24(4).

{+naam|Van der Hoek W}, {+naam|Dijkstra F}, {+naam|Schimmer B}, {+naam|Vellema P}. Q fever in the Netherlands. Euro Surveill 2010;15(12):19520.

{+naam|Tostmann A.}, {+naam|Bousema T.}, {+naam|Oliver I.}: Investigation of outbreaks complicated by universal exposure. 2012.

Colofon: redactie {+organisatie|Infectieziekten Bulletin}, ontwerp {+organisatie|Taluut}, fotografie {+organisatie|Sijmen Hendriks Fotografie}. Vragen: {+mailbox|info@rivm.nl} of {+telefoon|030 274 91 11}.
"""

LITERATUUR = """
## Bijlage C. Geraadpleegde bronnen - Inspectie van het Onderwijs

# Boeken en artikelen

{+naam|Bosker, R.J.}, {+naam|Scheerens, J.} (1997). The foundations of educational effectiveness. Oxford: {+organisatie|Pergamon}.

{+naam|Kerr, J.E.C.}, {+naam|Lankford, T.} & {+naam|De Wit-van Slooten, H.} (red.). Lezen in meervoud. {+organisatie|Boom Lemma}.

{+naam|Hattie, John} (2009). Visible learning. {+organisatie|Routledge}. Vertaald door {+naam|Elske Schuurman}.

{+naam|J. Dronkers}, 'De bruikbaarheid van de Cito-toets', Mens & Maatschappij 1999; {+naam|dez.}, Ruggengraat van ongelijkheid, 2007.

{+naam|Dijsselbloem}, {+naam|J.R.V.A.} e.a. (2008), Tijd voor onderwijs. Kamerstukken II 2007/08, 31 007, nr. 6.

{+naam|Elffers, L.} (2022). Onderwijs maakt het verschil. Amsterdam: {+organisatie|Walburg Pers}. Omslag {+naam|Tessa van der Waals}.

{+naam|Vygotskij, L.S.}; {+naam|Montessori, M.}; {+naam|Freinet, C.}; {+naam|Petersen, P.}: zie hoofdstuk 3.

# Wetten, rapporten en uitspraken

Wet-{+eponiem|Bos} (1919), wet-{+eponiem|Luteijn}, {+eponiem|Wet van Houten}, {+eponiem|Lex Lubbers}, {+eponiem|motie-Rog} over de schoolstrijd, {+eponiem|amendement-Kwint/Paul}, commissie-{+eponiem|Oudeman}, commissie-{+eponiem|Rinnooy Kan}
(LeerKracht!), taskforce {+eponiem|Van Wieringen}, rapport-{+eponiem|Parnassia}.

Kamerbrief van minister {+naam|Robbert Dijkgraaf} van 9 juni 2023; Kamervragen {+naam|Lisa Westerveld} en {+naam|Peter Kwint}; brief minister {+naam|Wiersma} aan {+naam|Paul van Meenen};
nota naar aanleiding van het verslag, {+naam|M.L.J. Paul} (staatssecretaris) en {+naam|E.E.W. Bruins} (minister).

ABRvS 11 mei 2016 ({+eponiem|Stichting Hoeksche School}), HR 22 januari 1988 ({+eponiem|Maimonides}), m.nt. {+naam|B.P. Vermeulen}.

# Bezochte scholen

Basisschool {+organisatie|Willem de Zwijger}, obs {+organisatie|Jan Ligthart}, het {+organisatie|Erasmiaans Gymnasium}, cbs {+organisatie|Koningin Beatrix}, {+organisatie|Anne Frankschool}, sbo {+organisatie|Pieter van Thuyl},
{+organisatie|Bernard Nieuwentijt College}, {+organisatie|Johan de Witt Scholengroep}, mytylschool {+organisatie|Ariane de Ranitz}, {+organisatie|Titus Brandsma Lyceum}, {+organisatie|Dr. Nassau College}, iks {+organisatie|El Amal}, {+organisatie|Maria Goretti}.

Het {+eponiem|Kurzweil}-programma, {+product|Snappet}, {+product|Magister}, {+product|Somtoday}, {+product|Estafette}, de {+eponiem|AVI-toets}, {+product|Pluspunt}, de {+eponiem|Wechslertest} ({+eponiem|WISC-V}) en de {+eponiem|Kanjertraining}.
"""

FONDS = """
# Toekenningen tweede ronde 2024

{+organisatie|Prins Bernhard Cultuurfonds Zeeland}, {+organisatie|VSBfonds}, {+organisatie|Fonds Pictoright}, {+organisatie|Elise Mathilde Fonds}, {+organisatie|Van Teylingen Fonds},
{+organisatie|Dr. C.J. Vaillantfonds}, {+organisatie|Stichting Zabawas}, {+organisatie|M.A.O.C. Gravin van Bylandt Stichting} en {+organisatie|Jan Jongerius Stichting} droegen bij.

| {+organisatie|Anna Bijns Festival} | Zierikzee | € 12.500 | gehonoreerd
| {+organisatie|Ensemble Jurriaan Andriessen} | Utrecht | € 48.000 | gehonoreerd
| Kamerkoor {+organisatie|Tobias Lander} | Goes | € 7.000 | afgewezen
| {+organisatie|Toneelgroep Jan Vos} | Lelystad | € 93.250 | gehonoreerd
| {+organisatie|Museum Jan Cunen} | Oss | € 31.000 | deels
| {+organisatie|Philharmonie zuidnederland} | Eindhoven | € 250.000 | gehonoreerd
| {+organisatie|Stichting Orgel Maria Jesse} | Delft | € 4.100 | gehonoreerd
| {+organisatie|Theater Sonnevanck} | Enschede | € 115.000 | gehonoreerd
| {+organisatie|De Annie M.G. Schmidtweek} | landelijk | € 20.000 | gehonoreerd

De jury van de {+eponiem|Theo d'Or} en van de {+eponiem|Louis d'Or} bekroonde spelers; de {+eponiem|Gerrit Rietveldpenning} ging naar {+naam|Ineke Hans}. De {+eponiem|P.C. Hooft-prijs} was voor {+naam|Astrid Roemer} in
2016. De {+eponiem|Libris Literatuurprijs}, de {+eponiem|Gouden Griffel} en de {+eponiem|Constantijn Huygensprijs} worden in Den Haag uitgereikt, in {+adres_object|Theater Diligentia}. Het {+eponiem|Vincent van
Goghhuis} en het {+eponiem|Kröller-Müller} tonen werk van {+naam|Charley Toorop}, {+naam|Marlene Dumas}, {+naam|Co Westerik} en {+naam|Jan Sluijters}. De restauratie van de {+eponiem|Pieterskerk} kost € 3,4 miljoen.

Voorzitter van de {+organisatie|Raad voor Cultuur} is {+naam|Kristel Baele}; minister {+naam|Eppo Bruins} nam het advies op 4 juli in ontvangst. Directeur-bestuurder {+naam|Cathelijne Broers} sprak namens het fonds op {+omroep|Radio 4}.
De regels staan in de {+eponiem|Wet op het specifiek cultuurbeleid}. De {+eponiem|collectie-Goudstikker}, de {+eponiem|collectie Koenigs} en het {+eponiem|legaat-Van Beuningen} vallen onder de {+eponiem|Restitutiecommissie-Kohnstamm}.

In het {+eponiem|Johan de Witthuis} vergadert de commissie Podiumkunsten, in de {+eponiem|Albert Mansveltzaal} de commissie Erfgoed. De zalen {+eponiem|Aafje Heynis} en {+eponiem|Eduard Flipse} zijn rolstoeltoegankelijk.
Aanvragen: {+url|www.fondscultuurzeeland.example}, {+mailbox|aanvragen@fondscultuurzeeland.example}, {+telefoon|0118 - 67 08 70}, rekening {?iban|NL72 ABNA 0140 6962 12} t.n.v. Stichting Cultuurfonds.
"""

KAMERBRIEF = """
<p>De voorzitter van de Tweede Kamer der Staten-Generaal<br>de heer {+naam|M. Bosma}<br>{+adres_organisatie|Prinses Irenestraat 6}<br>{+adres_organisatie|2595 BD Den Haag}</p>
<p>Datum 11 november 2024<br>Betreft Reactie op het artikel 'Een dag uit het leven van {+eponiem|Jan Modaal}'</p>
<p>Geachte voorzitter,</p>
<p>De vaste commissie heeft op verzoek van het lid {+naam|Van Kent} om een reactie gevraagd. In de regeling van werkzaamheden steunden {+naam|Patijn}, {+naam|Saris}, {+naam|Ceder},
{+naam|Flach}, {+naam|Rikkers-Oosterkamp}, {+naam|Léon de Jong} en {+naam|Podt} het verzoek; {+naam|Aartsen} niet. Ook de leden {+naam|Ergin} en {+naam|Van Oostenbruggen} spraken.</p>
<p>Het {+eponiem|koopkrachtplaatje van Jan Modaal}, door ambtenaren ook wel {+eponiem|Henk en Ingrid} genoemd, laat een stijging van 0,7% zien. Het {+eponiem|Centraal Planbureau} (directeur {+naam|Pieter Hasekamp}) en de
{+organisatie|SER} (voorzitter {+naam|Kim Putters}) komen tot dezelfde cijfers. {+naam|Sandra Phlippen}, hoofdeconoom van {+organisatie|ABN AMRO}, twijfelt in het artikel. De voorzitter van de {+organisatie|FNV}, {+naam|Tuur Elzinga}, en
{+naam|Ingrid Thijssen} van {+organisatie|VNO-NCW} verwelkomden het akkoord.</p>
<p>Mijn ambtsvoorgangers {+naam|Karien van Gennip}, {+naam|Wouter Koolmees}, {+naam|Lodewijk Asscher}, {+naam|Piet Hein Donner} en {+naam|Ad Melkert} kozen voor de {+eponiem|Melkertbaan}, de {+eponiem|Wet Poortwachter}, de {+eponiem|Vermeendregeling} of het {+eponiem|WW-premiegebouw}.
De {+eponiem|Phillipscurve} en de {+eponiem|Wet van Okun} zijn geen beleid, zei {+naam|Drees} al. De {+eponiem|commissie-Borstlap} en de {+eponiem|commissie-Van Rijn} wezen in dezelfde richting.</p>
<p>Eurocommissaris {+naam|Nicolas Schmit} en zijn beoogd opvolger {+naam|Roxana Mînzatu} bereiden een richtlijn voor; bondskanselier {+naam|Scholz} en president {+naam|Macron} hebben steun toegezegd. In het Akkoord van {+eponiem|Wassenaar} en
de {+eponiem|Europese pijler} ligt dat vast. De Raad van State, onder leiding van {+naam|Th.C. de Graaf}, adviseerde op 2 oktober. President {+naam|Pieter Duisenberg} van de Algemene Rekenkamer kondigde een onderzoek aan.</p>
<p>Over de uitvoering overleg ik met {+naam|Maarten Camps}, voorzitter van de raad van bestuur van UWV, met {+naam|Simon Sibma} (SVB) en met de burgemeesters {+naam|Halsema}, {+naam|Van Zanen}, {+naam|Dijksma} en {+naam|Depla}. De commissaris van de Koning in Limburg,
{+naam|Emile Roemer}, en gedeputeerde {+naam|Jasper Kuntzelaers} zijn betrokken. Minister-president {+naam|Schoof} en vicepremier {+naam|Agema} zijn akkoord.</p>
<p>De minister van Sociale Zaken en Werkgelegenheid,<br><br><br>{+naam|Y.J. van Hijum}</p>
<p>Algemene inlichtingen: {+telefoon|070 333 44 44}; pers: {+telefoon|070 333 44 55}. {+postbus|Postbus 90801, 2509 LV Den Haag}. Onze referentie {+kenmerk|2024-0000811264}.</p>
"""

PLAATSEN = """
<h1>Verkeersbesluit en register van kunstwerken</h1>
<p>Het dagelijks bestuur van {+organisatie|Waterschap Vallei en Veluwe} en burgemeester en wethouders van {?woonplaats|Culemborg} maken bekend dat de {+adres_object|Jan van Riebeeckstraat},
de {+adres_object|Prof. dr. Dondersstraat}, de {+adres_object|Otto van Reesweg} en de {+adres_object|Burgemeester H. Keestrastraat} worden afgesloten.</p>
<table><tr><th>Nr.</th><th>Kunstwerk</th><th>Ligging</th><th>Bouwjaar / ontwerp</th><th>Beheerder</th></tr>
<tr><td>K-11</td><td>{+eponiem|Mr. H.M. Hintzenbrug}</td><td>{+adres_object|Parklaan 2a}</td><td>1934, {+naam|W.M. Dudok}</td><td>{+organisatie|Dura Vermeer}</td></tr>
<tr><td>K-12</td><td>{+eponiem|Anton Mussertduiker}</td><td>{+adres_object|Rijksweg A2, hm 71,4}</td><td>1929</td><td>RWS</td></tr>
<tr><td>K-13</td><td>{+eponiem|Gemaal Willem Roëll}</td><td>{+adres_object|Lekdijk 44}</td><td>1887</td><td>{+organisatie|Van der Velden}</td></tr>
<tr><td>K-14</td><td>{+eponiem|Gispenviaduct}</td><td>{+adres_object|Willem Gispenweg}</td><td>2014, {+organisatie|Royal HaskoningDHV}</td><td>{+organisatie|Jos Scholman}</td></tr>
<tr><td>K-15</td><td>{+eponiem|Jan van Hoof-tunnel}</td><td>{+adres_object|Kon. Julianalaan 1-9}</td><td>1968, {+naam|Pi de Bruijn}</td><td>{+organisatie|Strukton Kuijpers}</td></tr>
<tr><td>K-16</td><td>{+eponiem|Plofsluis Jozef Israëls}</td><td>{+adres_object|Kanaaldijk-Oost 8 t/m 12}</td><td>1936</td><td>{+organisatie|Joh. Mourik & Co}</td></tr>
<tr><td>K-17</td><td>{+eponiem|Kees Stipbrug}</td><td>{+adres_object|4101 GT 12}</td><td>2003</td><td>{+organisatie|Gebr. van Kessel}</td></tr></table>
<p>Tijdens de {+eponiem|Gerrit van der Veenloop}, de {+eponiem|Jan van Scorelmarkt} en de {+eponiem|Sint-Maartensoptocht} geldt een omleiding langs het {+eponiem|Elisabeth Weeshuis}, sporthal {+eponiem|De Wethouder Vermeulen} en
verpleeghuis {+organisatie|Johannes de Deo}. De dienst wordt uitgevoerd door {+organisatie|Willem Kanters Touringcars} en {+organisatie|Taxi De Vries}. Boomsoorten: {+soort|Douglasspar}, {+soort|Robinia}, {+soort|Wilhelmina-linde}, appel '{+soort|Elise}', roos '{+soort|Helga}'.</p>
<p>Voor inlichtingen: team Verkeer, {+telefoon|0345 477 700}, {+mailbox|verkeer@culemborg.nl}. Ter inzage in {+adres_organisatie|het stadskantoor, Ridderstraat 250, 4101 BK}. Beroep kan bij de rechtbank Gelderland, {+postbus|Postbus 9030, 6800 EM Arnhem}.</p>
<p>Namens het college, de burgemeester {+naam|G. van Grootheest}; het waterschap, dijkgraaf {+naam|Marijn Ornstein}. {+kenmerk|Stcrt. 2025, 30117}. Besluit van 17 juni 2025.</p>
"""
