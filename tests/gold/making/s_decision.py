"""A long text of a document."""

DECISION = """
{naam|L.C. Abramowsky} ¶{adres|Van Boetzelaerlaan 208 hs} ¶{adres|2581 AW DEN HAAG}

Datum: 22 mei 2025 ¶Ons kenmerk: COA/2025/BJZ-0617 ¶Uw verzoek van: 3 februari 2025 ¶Behandeld door:
{naam|mw. S. Kandhai}, afdeling Bestuurlijke en Juridische Zaken

Onderwerp: besluit op uw Woo-verzoek over de noodopvang aan de Europalaan

Geachte heer {naam|Abramowsky},

Op 3 februari 2025 heeft u met een beroep op de Wet open overheid (Woo) gevraagd om documenten over
de noodopvanglocatie aan de Europalaan in Zoetermeer. Op 10 februari heb ik de ontvangst bevestigd.
Op 24 februari heeft mijn medewerker {naam|Kandhai} u gebeld op {telefoon|06 4822 7130} om het
verzoek
af te bakenen. U heeft toen aangegeven dat de e-mails tussen het COA en bureau Falck buiten het
verzoek kunnen blijven. Met uw brief van 14 april heeft u het COA in gebreke gesteld.

# Besluit

Ik besluit elf documenten gedeeltelijk openbaar te maken en twee documenten te weigeren. Drie
documenten zijn al openbaar, waaronder de raadsbrief van burgemeester {+naam|Michel Bezuijen} van 9
december 2024. Voor een overzicht verwijs ik naar de inventarislijst in bijlage 1.

# Overwegingen

Eerbiediging van de persoonlijke levenssfeer. Op grond van artikel 5.1, tweede lid, aanhef en
onder e,
van de Woo blijven namen, e-mailadressen en telefoonnummers van medewerkers, bewoners en omwonenden
achterwege. Dat geldt niet voor personen die wegens hun functie in de openbaarheid treden, zoals
bestuursvoorzitter {+naam|Milo Schoenmaker}, wethouder {+naam|Jan Iedema} en minister
{+naam|Marjolein Faber}. Ik verwijs naar de uitspraak van de Afdeling van 31 januari 2018
(ECLI:NL:RVS:2018:321).

Bijzondere persoonsgegevens. Document 7 is een medische overdracht en blijft op grond van artikel
5.1,
eerste lid, aanhef en onder d, in zijn geheel achterwege. Een belangenafweging is dan niet aan de
orde.

Zienswijzen. De gemeente Zoetermeer en verhuurder Vastgoed Oosterheem B.V. zijn gehoord. De
verhuurder
heeft bij brief van 6 mei 2025, ondertekend door {naam|ir. F. Castricum}, bezwaar gemaakt tegen
openbaarmaking van de huurprijs. Dat bezwaar volg ik niet: het gaat om publiek geld, en de prijs per
vierkante meter (€ 11,40) staat al in de Staatscourant van 12 maart 2025. Omwonende mevrouw
{naam|Remmerswaal} heeft laten weten dat haar brief openbaar mag worden, maar zonder haar
naam en huisnummer.

# Wijze van openbaarmaking

De documenten die geheel of gedeeltelijk openbaar worden, zijn na twee weken te vinden op
open.overheid.nl. Belanghebbenden kunnen in die tijd de voorzieningenrechter vragen dit tegen te
houden.

Hoogachtend,

namens het bestuur van het Centraal Orgaan opvang asielzoekers,

=40

mr. {+naam|J.M. Terwindt} ¶hoofd Bestuurlijke en Juridische Zaken

# Bezwaar

Bent u het niet eens met dit besluit, dan kunt u binnen zes weken bezwaar maken bij het COA, Postbus
30203, 2500 GE Den Haag, onder vermelding van COA/2025/BJZ-0617. Vragen kunt u stellen via
woo@coa.nl of
088 715 70 00.

# Bijlage 1. Inventarislijst

~~ 1 2.2 8.4 2.1 2.7

~ Nr ~ Datum ~ Document ~ Besluit ~ Grond
~ 1 ~ 02-09-2024 ~ E-mail {naam|H. van Esveld} aan gemeente over bezichtiging ~ deels ~ 5.1.2e
~ 2 ~ 11-09-2024 ~ Verslag schouw brandweer Haaglanden ({naam|Tewelde}, {naam|P. Scholtes}) ~
deels ~ 5.1.2e
~ 3 ~ 30-09-2024 ~ Huurovereenkomst Vastgoed Oosterheem B.V., KvK 27338164 ~ deels ~ 5.1.2e
~ 4 ~ 14-10-2024 ~ Nota bestuur COA, nr. 2024-118, "Opening noodopvang" ~ deels ~ 5.1.2e, 5.2
~ 5 ~ 21-10-2024 ~ Brief wethouder {+naam|Iedema} aan bestuursvoorzitter {+naam|Schoenmaker} ~ al
openbaar ~ –
~ 6 ~ 05-11-2024 ~ Brief van mw. {naam|J. Remmerswaal}, {adres|Meerzicht 57} ~ deels ~ 5.1.2e
~ 7 ~ 08-11-2024 ~ Overdracht GZA bewoner V-nr. {v_nummer/5.1.2e,5.1.1e|2870146359} ~ geweigerd ~
5.1.1d
~ 8 ~ 12-11-2024 ~ Incidentmelding 24-3391, melder {naam|Tewelde}, locatiemanager {naam|Van
Esveld} ~ deels ~ 5.1.2e
~ 9 ~ 18-11-2024 ~ Appgroep "Europalaan" ({naam|Henk}, {naam|Bilal}, {naam|Kandhai}) ~ deels ~
5.1.2e
~ 10 ~ 26-11-2024 ~ Raadsvragen fractie {+partij|LHN}, raadslid {+naam|Van Driel} ~ al openbaar ~ –
~ 11 ~ 03-12-2024 ~ Verslag bewonersavond in De Leyens ~ deels ~ 5.1.2e
~ 12 ~ 09-12-2024 ~ Raadsbrief burgemeester {+naam|Bezuijen} ~ al openbaar ~ –
~ 13 ~ 13-12-2024 ~ Rapport {+organisatie|Inspectie Justitie en Veiligheid}, concept ~ geweigerd ~
5.1.2d
~ 14 ~ 19-12-2024 ~ Klacht {naam|familie Al-Jabouri} over kamerindeling ~ deels ~ 5.1.2e
~ 15 ~ 07-01-2025 ~ Factuur Trigion 8820417, t.a.v. {naam|B. Ouali} ~ deels ~ 5.1.2e
~ 16 ~ 15-01-2025 ~ Memo {naam|Scholtes} over nooduitgang, met reactie {naam|Bilal Ouali} ~ deels
~ 5.1.2e

# Bijlage 2. Relevante artikelen

Artikel 5.1, tweede lid, van de Woo bepaalt dat het openbaar maken van informatie achterwege blijft
voor zover het belang van openbaarheid niet opweegt tegen onder meer: d. de inspectie, controle en
toezicht door bestuursorganen; e. de eerbiediging van de persoonlijke levenssfeer.
"""
