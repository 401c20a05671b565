"""Gold documents b08 to b10 (dev): a stamped letter, a report in two columns, a memo with OCR."""

from tests.gold.making.by_html import story
from tests.gold.making.by_reportlab import paper
from tests.gold.making.draft import Draft
from tests.gold.making.gold import Finished, on_scan
from tests.gold.making.s_tools import flow, sign, stamp

STAMPED = """
Stichting Muziekschool De Kwint ¶ Havenstraat 40, 9934 ED Delfzijl ¶ KvK 41011892 - Rabobank
NL44 RABO 0123 4567 89 ¶ info@dekwint-delfzijl.nl

=18

Gemeente Eemsdelta ¶ t.a.v. het college van burgemeester en wethouders ¶ Postbus 15 ¶
9900 AA Appingedam

=10

Delfzijl, 4 april 2022

Onderwerp: beëindiging subsidie muziekonderwijs (uw brief 2022-0317-SUB)

Geacht college,

Met verbazing namen wij kennis van uw voornemen de subsidie aan onze muziekschool met ingang van
1 januari 2023 te beëindigen. Wethouder {+naam|Menninga} zei in de krant dat het aantal leerlingen
terugloopt. Dat is onjuist: het aantal steeg van 212 naar 248.

Uw medewerker de heer {naam|Ebel Doornbos} heeft op 3 maart onze boekhouding bekeken, samen met onze
penningmeester {naam|Trijntje Huizing-Smit}. Hij vond geen gebreken. In het gespreksverslag van mevr.
{naam|L. Wieringa} staat niettemin dat er 'zorgen over de liquiditeit' bestaan. Ons bestuurslid
{naam|Djamila Boussaid}, zelf accountant, heeft dat weersproken.

Acht docenten verliezen hun baan. Voor onze pianodocente {naam|Irena Kowalczyk} ({leeftijd|61 jaar})
en slagwerkdocent {naam|Jelmer Pot} is nauwelijks ander werk te vinden. De ouders van een leerling
met een {?gezondheid|verstandelijke beperking}, de heer en mevrouw {naam|Nienhuis-Tonkes}
({adres|Marktstraat 7, Loppersum}), hebben u daarover zelf geschreven.

Wij verzoeken u het besluit aan te houden en ons te horen. U kunt een afspraak maken met ondergetekende
via {telefoon|0596 – 61 47 02} of {email|h.l.oosterhuis}@ziggo.nl. Een afschrift van deze brief gaat naar
de fracties in de raad en naar de commissaris van de Koning, de heer {+naam|Paas}. Het Prins Claus
Conservatorium en de {+eponiem|Suzuki}-vereniging steunen ons.

Hoogachtend, namens het bestuur,

=36

{naam|H.L. Oosterhuis}, secretaris
"""


def stamped() -> Finished:
    draft = Draft(
        "b08_brief_muziekschool_stempel", "dev", "gemeente", "brief_stempel", "scan-200dpi"
    )
    pdf = paper(draft, flow(STAMPED), font="SE", size=11, frames=((68, 50, 460, 745),))
    pdf = sign(draft, pdf, "H.L. Oosterhuis", seed=41, size=(110, 32), dy=-38)
    lines = ["GEMEENTE EEMSDELTA", "INGEKOMEN 7 APR 2022", "nr. 22.004519", "afd. SAM"]
    pdf = stamp(pdf, 390, 120, lines, width=140)
    draft.keep("organisatie", "Stichting Muziekschool De Kwint", "Prins Claus Conservatorium")
    draft.keep("adres", "Havenstraat 40, 9934 ED Delfzijl", "Postbus 15")
    draft.keep("email", "info@dekwint-delfzijl.nl")
    draft.keep("kenmerk", "2022-0317-SUB", "22.004519", "41011892")
    draft.keep("iban", "NL44 RABO 0123 4567 89")
    draft.keep("datum", "4 april 2022", "1 januari 2023")
    return on_scan(draft, pdf, dpi=200, skew=1.1, noise=12, blur=0.7, seed=35)


COLUMNS = """
# Onderzoek naar de brand in opslaghal 6

Samenvatting voor de leden van de veiligheidsregio Zeeland, 12 december 2019

Op zaterdag 18 mei 2019 brak brand uit in een opslaghal in het Sloegebied. De Onderzoeksraad voor
Veiligheid zag af van een eigen onderzoek; voorzitter {+naam|Jeroen Dijsselbloem} heeft dat de Tweede
Kamer gemeld. De veiligheidsregio heeft het Instituut Fysieke Veiligheid gevraagd de inzet te evalueren.

De eerste melding kwam van een chauffeur, {naam|Dariusz Wojtas}, die rook zag bij de laadkuil. De
beveiliger {naam|Corné de Nooijer} schakelde om 05.42 uur de meldkamer in. Officier van dienst
{naam|B. Sinke} was als eerste leidinggevende ter plaatse. Hij schaalde om 06.05 uur op naar GRIP 2.

De gezagvoerder van het blusvoertuig, bevelvoerder {naam|Marnix Goedegebuure}, liep {?gezondheid|een
rookvergiftiging} op. Zijn collega {naam|Ilse Tramper} haalde hem uit de hal. Beiden zijn gehoord door
onderzoekers {naam|A. Raaymakers} en dr. {naam|N. Ouaziz} van het IFV.

# Bevindingen

De sprinkler was uitgeschakeld voor onderhoud. Volgens de bedrijfsleider, de heer {naam|Van Wallenburg},
was dat gemeld aan de omgevingsdienst RUD Zeeland. In het dossier is daarvan geen spoor; toezichthouder
{naam|Riemens} herinnert zich een telefoongesprek op 15 mei. Het bedrijf, Sloepoort Opslag B.V., heeft
de melding per e-mail gestuurd aan {email|k.riemens}@rud-zeeland.nl.

Burgemeester {+naam|Bas van den Tillaar} van Vlissingen was opperbevelhebber tot 11.00 uur. Daarna
nam de voorzitter van de veiligheidsregio, burgemeester {+naam|Jan Lonink}, het over. De
{+eponiem|Van Traa}-screening speelde geen rol. Het model van {+auteur|Quarantelli} is gebruikt voor
de analyse van het publieksgedrag (vgl. {+auteur|Helsloot} en {+auteur|Ruitenberg}, 2004).

# Aanbevelingen

1. Leg uitschakeling van blusinstallaties vast in het zaaksysteem.

2. Oefen jaarlijks de overgang van GRIP 2 naar GRIP 4 met de Zeeuwse waterschappen en
Rijkswaterstaat.

3. Geef nazorg aan de betrokken ploeg; {naam|M. Goedegebuure} heeft daarover een klacht ingediend.

Contact over dit rapport: {naam|Lotte Verhage}, secretaris evaluatie, {telefoon|06 - 4018 2276}, of
info@vrzeeland.nl, telefoon 0118-421 000, Segeersweg 10, 4337 LG Middelburg.
"""


def columns() -> Finished:
    draft = Draft(
        "b09_rapport_twee_kolommen", "dev", "gemeente", "rapport_kolommen", "scan-150dpi-grey",
        ordinary=frozenset({"van"}),
    )  # fmt: skip
    frames = ((46, 60, 246, 710), (304, 60, 246, 710))
    pdf = paper(draft, flow(COLUMNS), font="CA", size=11, frames=frames, footer="VRZ/2019/0877")
    draft.keep("organisatie", "Sloepoort Opslag B.V.", "Rijkswaterstaat", "@rud-zeeland.nl")
    draft.keep("adres", "Segeersweg 10")
    draft.keep("telefoon", "0118-421 000")
    draft.keep("email", "info@vrzeeland.nl")
    draft.keep("datum", "18 mei 2019", "12 december 2019")
    draft.keep("kenmerk", "VRZ/2019/0877")
    return on_scan(draft, pdf, dpi=150, skew=0.7, noise=7, blur=0.4, seed=36)


MEMO = """<style>body{font-family:sans-serif;font-size:11pt;line-height:1.3}p{margin:0 0 7pt}
h2{font-size:14pt}</style>
<h2>MEMO - archief</h2>
<p><b>Aan:</b> drs. {naam|Hetty Wijngaard}, hoofd Bewerking en Selectie, Nationaal Archief<br>
<b>Van:</b> {naam|O.B. Sluijters}, Doc-Direkt, tst. {telefoon|4417}<br>
<b>Cc:</b> {naam|Rukhsana Jhagroe}; {naam|W. ter Haar Romeny}<br>
<b>Datum:</b> 9 oktober 2017<br><b>Kenmerk:</b> DD/2017/33108</p>
<p><b>1. Wat is er gebeurd</b></p>
<p>Bij het schonen van het archief van de Immigratie- en Naturalisatiedienst is een doos (inventarisnummer
2.09.5026, nr. 318) vernietigd die bewaard had moeten blijven. De doos bevatte 41 naturalisatiedossiers
uit 1976, waaronder dat van de heer {naam|Mehmet Karakaya}, geboren {geboortedatum|2 januari 1949}, en van
mevrouw {naam|Nguyen Thi Lan}, wonende te {adres|Wilhelminalaan 62, 3732 GL De Bilt}. Het burgerservicenummer
van eerstgenoemde is {bsn|999993653}, het v-nummer {v_nummer|271 884 5016}.</p>
<p>De fout kwam aan het licht toen een kleindochter, {naam|Elif Karakaya}, om inzage vroeg
({email|elif_karakaya92}@gmail.com, {telefoon|06-27 33 81 45}). {naam|Jhagroe} heeft haar te woord
gestaan en excuses aangeboden.</p>
<p><b>2. Oorzaak</b></p>
<p>De lijst van {naam|P.J. Verbrugge} bevatte een verkeerd jaartal. Twee medewerkers, {naam|Sluijters} en
{naam|Dico Hamstra}, hebben de verklaring van vernietiging getekend zonder de doos te openen. Het
selectiebesluit van 2004 (Staatscourant 2004, 112) schrijft dat wel voor. Algemeen rijksarchivaris
{+naam|Marens Engelhard} is op 6 oktober ingelicht, staatssecretaris {+naam|Klaas Dijkhoff} volgt.</p>
<p><b>3. Voorstel</b></p>
<p>a. De Erfgoedinspectie inlichten; contactpersoon daar is {naam|Jolijn Tevreden}.<br>
b. Reconstructie uit de Staatsbladen; zie de methode van {+auteur|Horsman} en {+auteur|Ketelaar}.<br>
c. De familie {naam|Karakaya} een schadevergoeding bieden op rekening {iban|NL08 INGB 0009 8123 47}.</p>
<p>Graag hoor ik of {naam|Hetty} hiermee kan instemmen. Vragen kunnen ook naar archief@doc-direkt.nl.</p>
<p>Paraaf: {paraaf|OBS} 9/10 &nbsp;&nbsp; Gezien: {paraaf|HW}</p>
"""


def memo() -> Finished:
    draft = Draft(
        "b10_memo_archief_ocr",
        "dev",
        "woo-verzoek",
        "memo",
        "scan-150dpi-ocr",
        ordinary=frozenset({"haar"}),
    )
    pdf = story(draft, MEMO)
    draft.keep("organisatie", "Nationaal Archief", "Doc-Direkt", "Erfgoedinspectie")
    draft.keep("kenmerk", "DD/2017/33108", "2.09.5026")
    draft.keep("datum", "9 oktober 2017")
    draft.keep("email", "archief@doc-direkt.nl")
    return on_scan(draft, pdf, dpi=150, skew=-0.4, noise=8, ocr_errors=0.05, seed=37)


MAKERS = {
    "b08_brief_muziekschool_stempel": stamped,
    "b09_rapport_twee_kolommen": columns,
    "b10_memo_archief_ocr": memo,
}
