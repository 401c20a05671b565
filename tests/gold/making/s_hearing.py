"""A long text of a document."""

HEARING = """
# Verslag van de hoorzitting van de commissie bezwaarschriften

~~ 4.3 11.9

~ Zaak ~ Z/24/118203, omgevingsvergunning dakopbouw {?adres|Oostwal 9}
~ Datum en plaats ~ Dinsdag 14 mei 2024, 19.30 uur, stadhuis, kamer 1.12
~ Commissie ~ mr. {?naam|R.B. Spaan} (voorzitter), mevrouw {?naam|C. Groothedde} en de heer
{?naam|P. Lamain} (leden), mevrouw {naam|I. Vugteveen} (secretaris)
~ Bezwaarmakers ~ mevrouw {naam|A. Adjei} en de heer {naam|W. Kuijpers},
{adres|Oostwal 11, 8331 AB Steenwijk}, bijgestaan door mr. {naam|J.P. Boskma}, DAS Rechtsbijstand
~ Vergunninghouder ~ de heer {naam|D. Nowak}, met zijn bouwkundige, ing. {naam|S. Haverlag}
van Bouwkundig Bureau Vecht en Veste
~ Namens het college ~ mevrouw {naam|L. Tigchelaar} (vergunningen) en de heer
{naam|Y. el Idrissi} (juridische zaken)

De voorzitter opent de zitting en heet iedereen welkom. Hij legt uit dat de commissie een
onafhankelijk advies geeft aan burgemeester en wethouders en dat van de zitting een zakelijk
verslag wordt gemaakt. De zitting is openbaar; er is één belangstellende, de heer {naam|Veldkamp}
van de wijkvereniging. Burgemeester {+naam|R.S. Bats} en wethouder {+naam|G.J. Lindeboom} zijn niet
aanwezig; zij hebben van de zitting bericht gekregen.

# Toelichting van bezwaarmakers

Mr. {naam|Boskma} verwijst naar het bezwaarschrift van 6 maart 2024 en de aanvullende gronden van
2 april 2024. De dakopbouw wordt 2,80 meter hoog en neemt het zonlicht weg in de woonkamer en de
keuken. Hij doet een beroep op de uitspraak van de Afdeling bestuursrechtspraak van 15 april 2020,
{+ecli|ECLI:NL:RVS:2020:1078}, en op de Wet algemene bepalingen omgevingsrecht. Ook is niet
getoetst aan de welstandsnota uit 2016.

Mevrouw {naam|Adjei} vertelt dat zij sinds {?gezondheid|een herseninfarct in 2021} overdag
grotendeels op de bank in de woonkamer ligt. Daglicht is voor haar geen luxe. Haar ergotherapeut
van Zorggroep Oude en Nieuwe Land heeft dat op papier gezet; de brief zit als productie 4 bij het
bezwaar. De heer {naam|Kuijpers} zegt dat hij de buurman in januari heeft gevraagd of de opbouw een
meter naar achteren kon, en dat daarop nooit is gereageerd. {naam|Kuijpers} heeft daar foto's van
het achterdak bij gemaakt.

# Toelichting van vergunninghouder

De heer {naam|Nowak} zegt dat hij wel heeft gereageerd, namelijk met een appje aan
{naam|Wim} van 19 januari. Hij heeft de ruimte nodig omdat zijn moeder, {naam|Halina}, bij hem
komt wonen. De heer {naam|Haverlag} laat een bezonningsstudie zien volgens de lichte TNO-norm. Op
21 maart valt er na de bouw nog 2 uur en 50 minuten zon op de gevel van nummer 11.

# Reactie namens het college

Mevrouw {naam|Tigchelaar} licht toe dat de aanvraag in strijd is met het bestemmingsplan Steenwijk
Vesting 2013 en dat daarom is afgeweken met toepassing van de kruimelgevallenregeling. Het
advies van het Oversticht van 30 januari 2024 was positief. Wethouder {+naam|Lindeboom} heeft het
besluit van 8 februari 2024 voor zijn rekening genomen in de portefeuillestaf. De heer
{naam|El Idrissi} geeft toe dat de belangenafweging in het besluit kort is. Hij stelt voor die in
de beslissing op bezwaar aan te vullen.

# Vragen van de commissie

De heer {?naam|Lamain} vraagt of de studie rekening houdt met de bestaande boom aan de
{+straat|Burgemeester G.W. Stroinkweg}. {naam|Haverlag}: nee, bomen worden in de norm niet
meegerekend. Mevrouw {?naam|Groothedde} vraagt of partijen bereid zijn met elkaar om tafel te gaan.
De heer {naam|Nowak} wil dat wel. Mevrouw {naam|Adjei} wil eerst het advies afwachten. De voorzitter
vraagt waarom de brief van de ergotherapeut in het besluit niet wordt genoemd. Mevrouw
{naam|Tigchelaar} antwoordt dat de brief pas in bezwaar is ingediend.

Mr. {naam|Boskma} vraagt tot slot om vergoeding van de proceskosten. De nota kan worden gestuurd
naar {email|j.boskma}@das.nl; hij is bereikbaar op {telefoon|06 2087 4416}.

# Sluiting

De voorzitter sluit het onderzoek. Het advies volgt binnen zes weken. Partijen krijgen het verslag
gelijk met het advies; de zaak staat bij de gemeente bekend onder Z/24/118203. Vragen kunnen tot
die tijd naar het secretariaat van de commissie, telefoon 14 0521 of
bezwaarschriften@steenwijkerland.nl.

Aldus vastgesteld op 28 mei 2024,

=30

{?naam|R.B. Spaan}, voorzitter ¶{naam|I. Vugteveen}, secretaris

# Stukken die bij de zitting op tafel lagen

~~ 1.2 9.8 5.2

~ Nr ~ Stuk ~ Van
~ 1 ~ Besluit van 8 februari 2024 met tekeningen B-01 tot en met B-04 ~ college
~ 2 ~ Bezwaarschrift met 11 foto's van het achterdak ~ {naam|Adjei} en {naam|Kuijpers}
~ 3 ~ Bezonningsstudie, rapport 24017-2 van 12 april 2024 ~ {naam|Haverlag}
~ 4 ~ Brief ergotherapeut ({naam|M. van Bruggen}), 18 maart 2024 ~ bezwaarmakers
~ 5 ~ Schermafdruk WhatsApp {naam|Nowak}-{naam|Kuijpers}, 19 januari 2024 ~ vergunninghouder
"""
