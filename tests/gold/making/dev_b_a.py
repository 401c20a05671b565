"""Gold documents b01, b03, b06 and b07 (dev): typed and filled-in papers, all of them scans."""

from tests.gold.making.by_reportlab import paper
from tests.gold.making.draft import Draft
from tests.gold.making.gold import Finished, on_scan
from tests.gold.making.s_tools import flow, sign

TYPED = """
{naam|A.F.J. Buskens-Wijlaars} ¶ {adres|Kerkdriel 14} ¶ {adres|6093 GN HEYTHUYSEN} ¶
tel. {telefoon|04749-3318}

=16

Aan de Minister van Volkshuisvesting, Ruimtelijke Ordening en Milieubeheer ¶ Postbus 20951 ¶
2500 EZ 's-GRAVENHAGE

=14

Heythuysen, 11 maart 1985

Betreft: geluidhinder vliegveld; uw kenmerk GL 0451822

Excellentie,

Hierbij kom ik terug op mijn brief van 9 november 1984, waarop ik tot op heden niets van Uw
departement heb vernomen dan een ontvangstbevestiging, getekend door de heer {naam|Kerssemakers}
van de hoofdafdeling Geluid.

Sedert de verplaatsing van de aanvliegroute slaapt mijn man, {naam|Sjeng Buskens}, niet meer
zonder {?gezondheid|slaapmiddelen}. Onze huisarts, dokter {naam|Hanraets}, heeft dat in een
verklaring vastgelegd, die ik hierbij voeg. Ook de buren, de familie {naam|Op het Veld} en weduwe
{naam|Tummers}, ondervinden ernstige hinder. Zij hebben mij gevraagd ook namens hen te schrijven.

Tijdens de voorlichtingsavond in Roermond heeft burgemeester {+naam|Geuljans} toegezegd onze
bezwaren bij U te bepleiten. Minister {+naam|Winsemius} heeft vervolgens aan het kamerlid
{+naam|Lansink} geantwoord dat de isolatie van woningen binnen de 40 Kosteneenheden in 1986 zou
beginnen. Mijn woning ligt volgens de kaart van de {+eponiem|commissie-Kosten} op de grens.

Ik verzoek U mij mede te delen:

a. of de woning {adres|Kerkdriel 14} binnen de isolatiezone valt;

b. wanneer de heer {naam|J.M. Kerssemakers} of een ander van Uw ambtenaren de situatie ter
plaatse komt opnemen. Mijn dochter {naam|Marie-José} is overdag thuis en telefonisch te bereiken
onder {telefoon|04749-2207};

c. of de vergoeding kan worden overgemaakt op mijn girorekening {rekening|2847116}.

Met verschuldigde hoogachting,

=34

{naam|A.F.J. Buskens-Wijlaars}

=8

bijl.: 2 ¶ c.c.: Gedeputeerde Staten van Limburg; Rijksluchtvaartdienst, t.a.v. ir. {naam|D. Blaauwhof}
"""


def typed() -> Finished:
    draft = Draft("b01_brief_geluid_1985", "dev", "woo-verzoek", "brief_getypt", "scan-200dpi-grey")
    pdf = paper(draft, flow(TYPED), font="MO", size=10, frames=((62, 40, 470, 770),))
    pdf = sign(draft, pdf, "A.F.J. Buskens-Wijlaars", nth=1, seed=21)
    draft.keep("kenmerk", "GL 0451822")
    draft.keep("datum", "11 maart 1985", "9 november 1984")
    draft.keep("organisatie", "Rijksluchtvaartdienst", "Gedeputeerde Staten van Limburg")
    draft.keep("adres", "Postbus 20951")
    return on_scan(draft, pdf, dpi=200, skew=-0.8, noise=11, blur=0.7, seed=31)


COUNCIL = """
# Notulen OR 14-2022

~~- 90 380

~ Vergadering ~ Ondernemingsraad Staatsbosbeheer, 22 september 2022, 13.30-15.45 uur
~ Plaats ~ Smallepad 5, Amersfoort, zaal Beuk
~ Aanwezig ~ {naam|Gerdien Stroetinga} (voorzitter OR), {naam|Farid Amezian}, {naam|Klaas-Jelle
Postmus}, {naam|Wendela van Ittersum}, {naam|Tsegay Berhane}, {naam|Ans Kuipers} (notulen)
~ Afwezig ~ {naam|Noortje Bleeksma} (m.k.), {naam|Ruben de Lannoy}
~ Gast ~ {+naam|Sylvo Thijsen} (algemeen directeur), {naam|Hilbert Raaijmakers} (hoofd HR)

# 1. Opening en mededelingen

{naam|Gerdien} opent om 13.35 uur. {naam|Ruben} is verhinderd wegens {?gezondheid|een operatie aan
zijn knie}; de OR stuurt een bloemetje. De agenda wordt ongewijzigd vastgesteld.

# 2. Verslag van 25 augustus

Naar aanleiding van punt 4: {naam|Farid} heeft navraag gedaan bij het ABP. De regeling voor zware
beroepen geldt ook voor boswachters in schaal 7. {naam|Wendela} vraagt of dat ook voor seizoenkrachten
is nagegaan. Dat is niet zo; {naam|Farid} neemt contact op met mevrouw {naam|Çelik} van de FNV
({email|z.celik}@fnv.nl).

# 3. Reorganisatie provinciale eenheden

De directeur licht toe dat de eenheden Noord en Oost worden samengevoegd. De minister voor Natuur en
Stikstof, {+naam|Christianne van der Wal}, is geïnformeerd. {naam|Postmus} vindt dat het plan te
weinig zegt over de werkdruk. De heer {naam|Raaijmakers} antwoordt dat de formatie van 214 fte gelijk
blijft. Twaalf medewerkers krijgen een andere standplaats, onder wie de beheerders van de Sallandse
Heuvelrug. {naam|T. Berhane} wijst op het advies van Berenschot uit 2019.

De OR besluit het adviesrecht (artikel 25 WOR) in te roepen. {naam|KJ} en {naam|Ans} schrijven een
concept.

# 4. Individuele kwestie

De voorzitter heeft een brief ontvangen van een boswachter uit Schoorl, {naam|Meindert Kooiman}, die
meent dat zijn {?personeel|functiewaardering} ten onrechte is verlaagd. {naam|Kooiman} heeft zich
gewend tot vertrouwenspersoon {naam|Imke Hofstra}. De OR behandelt geen individuele zaken en verwijst
hem naar de bezwaarcommissie.

# 5. Actielijst

~~ 40 290 90 60

~ Nr. ~ Actie ~ Wie ~ Gereed
~ 31 ~ Brief aan bestuurder over standplaatsen ~ {naam|KJ}, {naam|Ans} ~ 6-10
~ 32 ~ Afspraak FNV over seizoenkrachten ~ {naam|Farid} ~ 29-9
~ 33 ~ Evaluatie thuiswerkregeling ~ {naam|Noortje} ~ 20-10
~ 34 ~ RI&E eenheid Noord opvragen bij {naam|Raaijmakers} ~ {naam|Wendela} ~ 13-10

# 6. Rondvraag en sluiting

Geen vragen. Volgende vergadering: 20 oktober 2022. Afmelden bij or@staatsbosbeheer.nl of bij
{naam|Ans}, tel. {telefoon|06 83 41 77 90}.

Voor akkoord: {naam|G. Stroetinga}

=30
"""


def council() -> Finished:
    draft = Draft(
        "b03_notulen_ondernemingsraad", "dev", "woo-verzoek", "notulen", "scan-150dpi-grey"
    )
    pdf = paper(draft, flow(COUNCIL), font="CA", size=11, frames=((60, 50, 480, 740),))
    pdf = sign(draft, pdf, "G. Stroetinga", dy=14, seed=8)
    draft.keep("organisatie", "Staatsbosbeheer", "ABP", "FNV", "Berenschot", "@fnv.nl")
    draft.keep("adres", "Smallepad 5, Amersfoort")
    draft.keep("email", "or@staatsbosbeheer.nl")
    draft.keep("datum", "20 oktober 2022")
    draft.keep("locatie", "Sallandse Heuvelrug")
    return on_scan(draft, pdf, dpi=150, skew=0.5, noise=8, blur=0.4, seed=32)


PRESENT = """
## Aanwezigen

Inloopavond windpark Oude Veerdijk, dorpshuis De Ent te Ooltgensplaat, 7 juni 2023. Door u in te
schrijven gaat u ermee akkoord dat de gemeente Goeree-Overflakkee uw gegevens gebruikt om u over de
procedure te informeren.

~~ 28 120 165 85 110

~ nr ~ Naam ~ Adres ~ Telefoon ~ Handtekening
~ 1 ~ {naam|C. Tieleman} ~ {adres|Dorpsweg 8, 3257 LB} ~ {telefoon|0187-631904} ~ -
~ 2 ~ fam. {naam|Kievit-Both} ~ {adres|Molendijk 71} ~ {telefoon|0187 63 22 15} ~ -
~ 3 ~ Mw. {naam|J. Mijs} ~ {adres|Schaapsweg 2a, 3257 LR} ~ {telefoon|06-51170342} ~ -
~ 4 ~ {naam|Okke v.d. Slik} ~ {adres|Weesmolenstraat 19} ~ {telefoon|0612 904 418} ~ -
~ 5 ~ {naam|D. Wielhouwer} ~ {adres|Oudelandsedijk 4} ~ geen ~ -
~ 6 ~ {naam|P. en A. Lodder} ~ {adres|Havenhoofd 33} ~ {telefoon|0187-639981} ~ -
~ 7 ~ {naam|Yvonne Zwanenburg} ~ {adres|Boomvliet 12} ~ {telefoon|06 29 18 55 60} ~ -
~ 8 ~ {naam|R. Mohan} ~ {adres|Langstraat 105 bis} ~ {telefoon|0187.630.277} ~ -
~ 9 ~ {naam|J.C. van Es} ~ {adres|Postbus 11, Stad a/h Haringvliet} ~ - ~ -

# Van de zijde van de overheid en de initiatiefnemer

~~ 120 190 200

~ Naam ~ Namens ~ E-mail
~ {+naam|Tea Krijgsman} ~ wethouder ruimtelijke ordening ~ gemeente@goeree-overflakkee.nl
~ {naam|Sander Vreugdenhil} ~ projectleider gemeente ~ {email|s.vreugdenhil}@goeree-overflakkee.nl
~ {naam|Eline Quist} ~ Eneco Wind B.V. ~ {email|eline.quist}@eneco.com
~ {naam|M. Jabbari} ~ provincie Zuid-Holland ~ {email|m.jabbari}@pzh.nl

Opmerkingen: mevrouw {naam|Mijs} vraagt of de slagschaduw op haar huis is berekend. De heer
{naam|Wielhouwer} maakt namens 14 omwonenden bezwaar tegen turbine 3. Zienswijzen kunnen tot en met
19 juli 2023 worden ingediend onder zaaknummer Z-23-154477.
"""


def present() -> Finished:
    draft = Draft(
        "b06_presentielijst_omgeving", "dev", "gemeente", "presentielijst", "scan-150dpi-grey"
    )
    pdf = paper(draft, flow(PRESENT), font="CA", size=10.5, frames=((38, 60, 530, 720),))
    pdf = sign(draft, pdf, "0187-631904", dx=88, dy=-5, size=(60, 15), seed=3)
    pdf = sign(draft, pdf, "06-51170342", dx=90, dy=-4, size=(52, 14), seed=5)
    pdf = sign(draft, pdf, "0187-639981", dx=88, dy=-5, size=(64, 15), seed=6)
    draft.keep("organisatie", "Eneco Wind B.V.", "provincie Zuid-Holland", "@eneco.com", "@pzh.nl")
    draft.keep("email", "gemeente@goeree-overflakkee.nl")
    draft.keep("kenmerk", "Z-23-154477")
    draft.keep("datum", "7 juni 2023", "19 juli 2023")
    return on_scan(draft, pdf, dpi=150, skew=-0.6, noise=9, blur=0.5, seed=33)


FAX = """
## TELEFAX

~~- 90 380

~ Van ~ Consulaat-Generaal der Nederlanden, São Paulo
~ Afzender ~ {naam|Leopold van Heeckeren}, vice-consul
~ Aan ~ Ministerie van Buitenlandse Zaken, DCM/CA
~ T.a.v. ~ mevrouw mr. {naam|Saskia Droogendijk}
~ Faxnummer ~ 070 348 5256
~ Datum ~ 3 februari 2009
~ Blz. ~ 1
~ Betreft ~ Nederlandse gedetineerde; verzoek om contact met familie

Geachte mevrouw {naam|Droogendijk},

Op 30 januari is op de luchthaven Guarulhos aangehouden de Nederlander {naam|Delano Winklaar}, geboren
op {geboortedatum|17 augustus 1981} te {?geboorteplaats|Willemstad}, houder van paspoort
{document|NPK4D81R6}. Hij wordt verdacht van {?strafrecht|uitvoer van 4,2 kilo cocaïne} en verblijft in
het huis van bewaring te Itaí.

Mijn collega {naam|Thaís Carvalho} heeft hem op 2 februari bezocht. Hij klaagt over {?gezondheid|hoge
bloeddruk} en vraagt om zijn medicijnen. Hij stemt ermee in dat zijn zuster wordt ingelicht: mevrouw
{naam|R. Winklaar-Maduro}, {adres|Groene Hilledijk 233 b, 3073 AH Rotterdam}, telefoon
{telefoon|010-4321987}, e-mail {email|rosalinda.winklaar}@hetnet.nl. Zijn vader mag niets weten.

De plaatselijke advocaat is dr. {naam|Paulo Henrique Teixeira}. De ambassadeur, de heer
{+naam|Kees Rade}, is op de hoogte. De Stichting Epafras is gevraagd een bezoeker te sturen. In
overleg met {naam|Van der Zwan} (DJZ) wordt bezien of het Verdrag van Straatsburg toepasselijk is.

Gaarne uw bericht voor vrijdag. Bij afwezigheid is het consulaat bereikbaar via
sao@minbuza.nl of +55 11 3811 3300.

Met vriendelijke groet,

=34

{naam|L. van Heeckeren}
"""


def fax() -> Finished:
    draft = Draft(
        "b07_fax_consulaat", "dev", "woo-verzoek", "fax", "scan-fax", ordinary=frozenset({"paulo"})
    )
    pdf = paper(draft, flow(FAX), font="SE", size=12, frames=((60, 50, 480, 740),))
    pdf = sign(draft, pdf, "L. van Heeckeren", seed=17)
    draft.keep("telefoon", "070 348 5256", "+55 11 3811 3300")
    draft.keep("email", "sao@minbuza.nl")
    draft.keep("organisatie", "DCM/CA", "Stichting Epafras", "Ministerie van Buitenlandse Zaken")
    draft.keep("datum", "3 februari 2009")
    return on_scan(draft, pdf, dpi=200, skew=0.4, noise=5, fax=True, seed=34)


MAKERS = {
    "b01_brief_geluid_1985": typed,
    "b03_notulen_ondernemingsraad": council,
    "b06_presentielijst_omgeving": present,
    "b07_fax_consulaat": fax,
}
