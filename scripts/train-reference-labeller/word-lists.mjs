/** Words that invented records are made of. Names of journals, publishers and places are plain facts; everything else is made up. */
const list = (text) =>
  text
    .trim()
    .split(/\s*[|\n]\s*/u)
    .filter(Boolean)
const words = (text) => text.trim().split(/\s+/u)

export const families = words(`
Smith Johnson Brown Taylor Wilson Evans Thomas Roberts Walker Wright Hughes Edwards Green Hall Wood Harris Clarke Patel Jackson Lewis Cooper
King Baker Turner Hill Morris Moore Clark Lee Ward Watson Young Mitchell Anderson Campbell Stewart Murray Graham Reid Ross Bell Fraser Hamilton
Kim Park Choi Jung Kang Cho Yoon Jang Lim Han Shin Seo Kwon Hwang Ahn Song Hong Li Wang Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu
Guo He Lin Gao Luo Zheng Liang Xie Tang Xiong Feng Deng Cao Peng Zeng Xiao Tian Dong Pan Yuan Cai Jiang Yu Du Ye Cheng Wei Su Lu Ding Ren Yao Shen
Tanaka Suzuki Sato Takahashi Watanabe Ito Yamamoto Nakamura Kobayashi Kato Yoshida Yamada Sasaki Yamaguchi Matsumoto Inoue Kimura Hayashi Shimizu
Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Schäfer Koch Bauer Richter Klein Wolf Schröder Neumann Schwarz Zimmermann
Braun Krüger Hofmann Hartmann Lange Schmitt Werner Krause Lehmann Köhler Maier Götz Böhm Weiß Jäger Größmann Kühn
Martin Bernard Dubois Robert Richard Petit Durand Leroy Moreau Simon Laurent Lefebvre Michel García David Bertrand Roux Vincent Fournier Morel Girard
Lefèvre Mercier Dupont Lambert Bonnet François Martínez Legrand Garnier Faure Rousseau Blanc Guérin Muller Perrin Clément Gauthier Dufour
Rossi Russo Ferrari Esposito Bianchi Romano Colombo Ricci Marino Greco Bruno Gallo Conti Costa Giordano Mancini Rizzo Lombardi Moretti Barbieri Fontana
Santoro Mariani Rinaldi Caruso Ferrara Galli Martini Leone Longo Gentile Martinelli Vitale Lombardo Serra Coppola
González Rodríguez Fernández López Sánchez Pérez Gómez Martín Jiménez Ruiz Hernández Díaz Moreno Muñoz Álvarez Romero Alonso Gutiérrez Navarro Torres
Domínguez Vázquez Ramos Gil Ramírez Serrano Molina Morales Suárez Ortega Delgado Castro Ortiz Rubio Marín Sanz Núñez Iglesias Medina Garrido Cortés
Silva Santos Ferreira Pereira Oliveira Costa Rodrigues Martins Jesus Sousa Fernandes Gonçalves Gomes Lopes Marques Alves Almeida Ribeiro Pinto Carvalho
Teixeira Moreira Correia Mendes Nunes Soares Vieira Monteiro Cardoso Rocha Neves Coelho Cruz Cunha Pires Ramalho Araújo
Jansen Bakker Visser Smit Meijer Boer Mulder Vos Peters Hendriks Dekker Brouwer Dijkstra Kuipers Veenstra Hoekstra Postma
Johansson Andersson Karlsson Nilsson Eriksson Larsson Olsson Persson Svensson Gustafsson Lindberg Lindqvist Sjöberg Åkesson Öberg Hansen Olsen Larsen
Pedersen Nielsen Jensen Christensen Rasmussen Sørensen Jørgensen Møller Kristensen Korhonen Virtanen Mäkinen Nieminen Hämäläinen Laine Heikkinen
Nowak Kowalski Wiśniewski Wójcik Kowalczyk Kamiński Lewandowski Zieliński Szymański Woźniak Dąbrowski Kozłowski Novák Svoboda Dvořák Černý Procházka
Kučera Horváth Nagy Kovács Tóth Szabó Kiss Varga Molnár Popescu Ionescu Dumitrescu Ivanov Petrov Smirnov Kuznetsov Popov Sokolov Lebedev Kozlov Volkov
Papadopoulos Georgiou Nikolaidis Vasileiou Yılmaz Kaya Demir Çelik Şahin Öztürk Aydın Özdemir Singh Kumar Sharma Gupta Verma Mehta Joshi Reddy Rao Nair
Iyer Banerjee Mukherjee Chatterjee Das Ghosh Khan Ahmed Ali Hussain Rahman Hassan Mohamed Ibrahim Mahmoud Abdullah Saleh Nguyen Tran Pham Le Vo Hoang
Okafor Adeyemi Mensah Owusu Diallo Traoré Ndlovu Mwangi Kamau Otieno Cohen Levy Mizrahi Peretz Friedman Katz Goldberg Shapiro Rosen Kaplan Epstein
O'Brien O'Connor O'Neill McDonald MacLeod McCarthy McKenzie MacDonald McGrath D'Angelo D'Amico DeLuca LaRosa DiCarlo VanHorn FitzGerald Oh Ng Xi Ko Ho Na Ha Yi Ou In An Bo Ku So Mo`)
export const doubleFamilies = list(
  `Smith-Jones|García-López|Pérez Ramírez|Fernández Gómez|Torres Vidal|Martin-Dupont|El-Sayed|Al-Hassan|Abdel-Rahman|Jean-Louis|Ruiz de Lara|Lloyd Parry|Costa e Silva|Maria-Rosa|Hernández-Ruiz|Müller-Lange|Holm-Petersen|Castro Alves|Santos Lima|Della Torre|San Martín|Le Gall|St. Clair`,
)
export const particles = list(
  `van|van der|van den|van de|von|de|de la|del|della|di|da|dos|du|ten|ter|el|al|Van|De|Van der|De la|von der|zu|le|La`,
)
export const given = words(`
John Mary James Robert Michael William David Richard Joseph Thomas Charles Christopher Daniel Matthew Anthony Mark Donald Steven Paul Andrew Joshua
Patricia Jennifer Linda Elizabeth Barbara Susan Jessica Sarah Karen Nancy Lisa Margaret Sandra Ashley Emily Donna Michelle Carol Amanda Melissa Deborah
Stephanie Rebecca Laura Helen Sharon Cynthia Kathleen Amy Angela Anna Ruth Brenda Pamela Nicole Katherine Samantha Christine Emma Catherine Virginia
Peter George Kenneth Brian Edward Ronald Timothy Jason Jeffrey Ryan Jacob Gary Nicholas Eric Jonathan Stephen Larry Justin Scott Brandon Frank Benjamin
Gregory Samuel Raymond Patrick Alexander Jack Dennis Jerry Tyler Aaron Henry Adam Nathan Douglas Zachary Walter Kyle Harold Carl Arthur Roger Lawrence
Hans Klaus Jürgen Wolfgang Günter Dieter Heinz Ursula Ingrid Monika Petra Sabine Heike Anke Katrin Stefan Andreas Matthias Jörg Uwe Ralf Friedrich
Jean Pierre Michel André Philippe Alain Bernard Jacques Daniel Claude François Marie Isabelle Catherine Sylvie Anne Martine Christine Nathalie Valérie
Giovanni Marco Giuseppe Antonio Luigi Francesco Maria Paolo Andrea Roberto Stefano Alessandro Carlo Lucia Paola Chiara Elena Silvia Francesca
José Juan Carlos Luis Javier Miguel Ángel Fernando Pablo Sergio Carmen Pilar Teresa Cristina Isabel Marta Beatriz João Paulo Rui Inês Ana
Lars Erik Anders Karin Björn Sven Åsa Ole Henrik Søren Jens Mette Kirsten Jan Pieter Willem Johan Dirk Marieke Ivan Dmitri Sergei Olga Natalia Irina
Wei Jing Li Min Hong Yan Xiao Ming Hui Jun Yu Ying Lei Fang Hiroshi Takashi Kenji Yuki Akira Haruto Jisoo Minho Soojin Ravi Anil Sunita Priya Amit
Mohamed Ahmed Fatima Omar Yusuf Aisha Mehmet Ayşe Kofi Amina Chidi Miriam Daniel Yael Noa`)
export const organisations = list(
  `World Health Organization|European Medicines Agency|National Institute for Health and Care Excellence|American Diabetes Association|Institute of Medicine|Ministry of Health|Statistics Canada|United Nations Development Programme|International Labour Office|European Commission|Department of Health|National Research Council|World Bank|OECD|UNESCO|Centers for Disease Control and Prevention|Food and Drug Administration|Royal College of Physicians|Cochrane Collaboration|GRADE Working Group|CONSORT Group|Global Skin Study Investigators|North Sea Trial Group|Bundesministerium für Gesundheit|Ministère de la Santé|Instituto Nacional de Estadística|International Organization for Standardization|American Psychological Association|UK Prospective Cohort Group|Nordic Heart Study Collaborators|Agency for Healthcare Research and Quality`,
)

const pair = (text) => list(text).map((each) => each.split('='))
/** Words of journal titles with their usual abbreviation. */
export const journalWords = Object.fromEntries(
  pair(
    `Journal=J|International=Int|American=Am|European=Eur|British=Br|Canadian=Can|Australian=Aust|Japanese=Jpn|Korean=Korean|Chinese=Chin|Indian=Indian|Scandinavian=Scand|Italian=Ital|German=Ger|Brazilian=Braz|Asian=Asian|African=Afr|Nordic=Nord|Clinical=Clin|Experimental=Exp|Applied=Appl|Theoretical=Theor|Molecular=Mol|Cellular=Cell|General=Gen|Medical=Med|Medicine=Med|Surgery=Surg|Surgical=Surg|Dermatology=Dermatol|Dermatological=Dermatol|Cardiology=Cardiol|Neurology=Neurol|Neuroscience=Neurosci|Psychiatry=Psychiatry|Psychology=Psychol|Psychological=Psychol|Oncology=Oncol|Radiology=Radiol|Pediatrics=Pediatr|Gastroenterology=Gastroenterol|Endocrinology=Endocrinol|Metabolism=Metab|Nutrition=Nutr|Epidemiology=Epidemiol|Immunology=Immunol|Microbiology=Microbiol|Virology=Virol|Pharmacology=Pharmacol|Toxicology=Toxicol|Pathology=Pathol|Physiology=Physiol|Biology=Biol|Biological=Biol|Biochemistry=Biochem|Biophysics=Biophys|Genetics=Genet|Ecology=Ecol|Evolution=Evol|Botany=Bot|Zoology=Zool|Entomology=Entomol|Chemistry=Chem|Chemical=Chem|Physics=Phys|Physical=Phys|Mathematics=Math|Mathematical=Math|Statistics=Stat|Statistical=Stat|Engineering=Eng|Mechanics=Mech|Materials=Mater|Science=Sci|Sciences=Sci|Scientific=Sci|Technology=Technol|Environmental=Environ|Environment=Environ|Geology=Geol|Geophysical=Geophys|Research=Res|Review=Rev|Reviews=Rev|Letters=Lett|Annals=Ann|Archives=Arch|Proceedings=Proc|Transactions=Trans|Bulletin=Bull|Communications=Commun|Reports=Rep|Advances=Adv|Progress=Prog|Current=Curr|Opinion=Opin|Trends=Trends|Frontiers=Front|Acta=Acta|Society=Soc|Association=Assoc|Academy=Acad|National=Natl|Royal=R|College=Coll|Institute=Inst|Education=Educ|Educational=Educ|Social=Soc|Sociology=Sociol|Sociological=Sociol|Political=Polit|Politics=Polit|Economic=Econ|Economics=Econ|Finance=Financ|Management=Manag|Business=Bus|Marketing=Mark|Law=Law|Legal=Leg|History=Hist|Historical=Hist|Philosophy=Philos|Linguistics=Linguist|Language=Lang|Literature=Lit|Literary=Lit|Studies=Stud|Quarterly=Q|Annual=Annu|Public=Public|Health=Health|Nursing=Nurs|Care=Care|Cancer=Cancer|Heart=Heart|Brain=Brain|Blood=Blood|Skin=Skin|Stem=Stem|Cell=Cell|Cells=Cells|Therapy=Ther|Therapeutics=Ther|Disease=Dis|Diseases=Dis|Infectious=Infect|Rehabilitation=Rehabil|Sports=Sports|Exercise=Exerc|Computer=Comput|Computing=Comput|Computational=Comput|Information=Inf|Systems=Syst|Networks=Netw|Intelligence=Intell|Learning=Learn|Machine=Mach|Artificial=Artif|Pattern=Pattern|Recognition=Recognit|Signal=Signal|Processing=Process|Software=Softw|Optics=Opt|Nuclear=Nucl|Energy=Energy|Particle=Part|Fluid=Fluid|Astronomy=Astron|Astrophysics=Astrophys|Astrophysical=Astrophys|Quantum=Quantum|Gravity=Grav|Water=Water|Soil=Soil|Plant=Plant|Food=Food|Agricultural=Agric|Marine=Mar|Animal=Anim|Behavior=Behav|Behavioral=Behav|Cognitive=Cogn|Development=Dev|Developmental=Dev|Child=Child|Family=Fam|Women=Women|Aging=Aging|Dental=Dent|Orthopaedics=Orthop|Ophthalmology=Ophthalmol|Urology=Urol|Anesthesia=Anesth|Pain=Pain|Sleep=Sleep|Stroke=Stroke|Diabetes=Diabetes|Hypertension=Hypertens|Circulation=Circulation|Structural=Struct|Construction=Constr|Manufacturing=Manuf|Polymer=Polym|Organic=Org|Inorganic=Inorg|Analytical=Anal|Catalysis=Catal|Crystal=Cryst|Magazine=Mag|Notes=Notes|Record=Rec|Gazette=Gaz|Methods=Methods|Practice=Pract|Policy=Policy|Planning=Plann|Urban=Urban|Regional=Reg|Geography=Geogr|Anthropology=Anthropol|Archaeology=Archaeol|Religion=Relig|Ethics=Ethics|Aesthetic=Aesthet|Cosmetic=Cosmet|Laser=Laser|Wound=Wound|Contact=Contact|Investigative=Invest|Translational=Transl|Regenerative=Regen|Tissue=Tissue|Vesicles=Vesicles|Extracellular=Extracell|Drug=Drug|Discovery=Discov|Delivery=Deliv|Nano=Nano|Nanomedicine=Nanomedicine|Bioengineering=Bioeng|Biotechnology=Biotechnol|Biomedical=Biomed|Biomaterials=Biomaterials`,
  ),
)

/** Journals by name, with the abbreviation where it is not made word by word. */
export const journals = pair(
  `Nature=Nature|Science=Science|Cell=Cell|The Lancet=Lancet|JAMA=JAMA|BMJ=BMJ|British Medical Journal=Br Med J|New England Journal of Medicine=N Engl J Med|The New England Journal of Medicine=N Engl J Med|PLoS ONE=PLoS One|PLOS Medicine=PLoS Med|Scientific Reports=Sci Rep|Nature Communications=Nat Commun|Nature Medicine=Nat Med|Nature Reviews Immunology=Nat Rev Immunol|Proceedings of the National Academy of Sciences=Proc Natl Acad Sci U S A|Proceedings of the National Academy of Sciences of the United States of America=Proc Natl Acad Sci USA|Physical Review Letters=Phys Rev Lett|Physical Review B=Phys Rev B|Physical Review D=Phys Rev D|Physical Review A=Phys Rev A|Physical Review E=Phys Rev E|Physics Letters B=Phys Lett B|Nuclear Physics B=Nucl Phys B|Nuclear Instruments and Methods in Physics Research A=Nucl Instrum Meth A|Journal of Physics A: Mathematical and General=J Phys A: Math Gen|Journal of High Energy Physics=JHEP|Journal of Cosmology and Astroparticle Physics=JCAP|Classical and Quantum Gravity=Class Quantum Grav|Communications in Mathematical Physics=Commun Math Phys|New Journal of Physics=New J Phys|Applied Physics Letters=Appl Phys Lett|Reviews of Modern Physics=Rev Mod Phys|Annals of Physics=Ann Phys|Astrophysical Journal=ApJ|Monthly Notices of the Royal Astronomical Society=MNRAS|Journal of the American Chemical Society=J Am Chem Soc|Angewandte Chemie International Edition=Angew Chem Int Ed|Journal of Biological Chemistry=J Biol Chem|Nucleic Acids Research=Nucleic Acids Res|Bioinformatics=Bioinformatics|Genome Biology=Genome Biol|EMBO Journal=EMBO J|Journal of Virology=J Virol|Molecular and Cellular Biology=Mol Cell Biol|Clinical Infectious Diseases=Clin Infect Dis|Emerging Infectious Diseases=Emerg Infect Dis|Journal of the American Medical Association=JAMA|Annals of Internal Medicine=Ann Intern Med|Archives of General Psychiatry=Arch Gen Psychiatry|American Journal of Psychiatry=Am J Psychiatry|Journal of the American College of Cardiology=J Am Coll Cardiol|Circulation=Circulation|European Heart Journal=Eur Heart J|Stroke=Stroke|Neurology=Neurology|Brain=Brain|Spine=Spine|Pain=Pain|Gut=Gut|Blood=Blood|Chest=Chest|Diabetes Care=Diabetes Care|Kidney International=Kidney Int|Journal of Clinical Oncology=J Clin Oncol|Cancer Research=Cancer Res|Journal of Investigative Dermatology=J Invest Dermatol|Journal of the American Academy of Dermatology=J Am Acad Dermatol|Dermatologic Surgery=Dermatol Surg|Lasers in Surgery and Medicine=Lasers Surg Med|Journal of Cosmetic Dermatology=J Cosmet Dermatol|International Journal of Molecular Sciences=Int J Mol Sci|Stem Cells Translational Medicine=Stem Cells Transl Med|Cochrane Database of Systematic Reviews=Cochrane Database Syst Rev|Social Science & Medicine=Soc Sci Med|American Economic Review=Am Econ Rev|Quarterly Journal of Economics=Q J Econ|Econometrica=Econometrica|American Political Science Review=Am Polit Sci Rev|American Sociological Review=Am Sociol Rev|Psychological Review=Psychol Rev|Psychological Bulletin=Psychol Bull|Child Development=Child Dev|Journal of Personality and Social Psychology=J Pers Soc Psychol|Cognition=Cognition|Communications of the ACM=Commun ACM|IEEE Transactions on Pattern Analysis and Machine Intelligence=IEEE Trans Pattern Anal Mach Intell|IEEE Transactions on Information Theory=IEEE Trans Inf Theory|IEEE Access=IEEE Access|IEEE Trans. Electron Devices=IEEE Trans Electron Devices|Journal of Machine Learning Research=J Mach Learn Res|Artificial Intelligence=Artif Intell|Journal of the Royal Statistical Society: Series B=J R Stat Soc B|Biometrika=Biometrika|Annals of Statistics=Ann Stat|Journal of Fluid Mechanics=J Fluid Mech|Ecology=Ecology|Oecologia=Oecologia|Geology=Geology|Journal of Geophysical Research=J Geophys Res|Water Resources Research=Water Resour Res|Critical Inquiry=Crit Inq|The Journal of Philosophy=J Philos|Mind=Mind|Past & Present=Past Present|Annales=Annales|Revue historique=Rev Hist|Revue française de sociologie=Rev Fr Sociol|Le Mouvement social=Mouv Soc|La Presse Médicale=Presse Med|Annales de dermatologie et de vénéréologie=Ann Dermatol Venereol|Historische Zeitschrift=Hist Z|Zeitschrift für Physik=Z Phys|Zeitschrift für Soziologie=Z Soziol|Der Hautarzt=Hautarzt|Deutsche Medizinische Wochenschrift=Dtsch Med Wochenschr|Deutsches Ärzteblatt=Dtsch Arztebl|Annalen der Physik=Ann Phys|Helvetica Physica Acta=Helv Phys Acta|Rivista di filologia=Riv Filol|Quaderni storici=Quad Stor|Minerva Medica=Minerva Med|Giornale italiano di cardiologia=G Ital Cardiol|Revista Española de Cardiología=Rev Esp Cardiol|Medicina Clínica=Med Clin (Barc)|Gaceta Sanitaria=Gac Sanit|Revista de Saúde Pública=Rev Saude Publica|Cadernos de Saúde Pública=Cad Saude Publica|Arquivos Brasileiros de Cardiologia=Arq Bras Cardiol|Nederlands Tijdschrift voor Geneeskunde=Ned Tijdschr Geneeskd|Ugeskrift for Læger=Ugeskr Laeger|Läkartidningen=Lakartidningen|Acta Physica Polonica B=Acta Phys Pol B|Zhonghua Yi Xue Za Zhi=Zhonghua Yi Xue Za Zhi|Chemical Reviews=Chem Rev|Langmuir=Langmuir|Macromolecules=Macromolecules|Tetrahedron Letters=Tetrahedron Lett|Proteins=Proteins|Biochemistry=Biochemistry|Journal of Chemical Physics=J Chem Phys|Carbon=Carbon|Nutrients=Nutrients|Molecules=Molecules|Sensors=Sensors|Sustainability=Sustainability|Cancers=Cancers|Stem Cell Research & Therapy=Stem Cell Res Ther|International Journal of Nanomedicine=Int J Nanomedicine|Frontiers in Bioengineering and Biotechnology=Front Bioeng Biotechnol|Frontiers in Immunology=Front Immunol|Theranostics=Theranostics|Biomaterials=Biomaterials|Journal of Extracellular Vesicles=J Extracell Vesicles|Environmental Science & Technology=Environ Sci Technol|The Economist=Economist|New York Times=New York Times|The Guardian=Guardian|Time=Time|Journal of Economic Perspectives=J Econ Perspect|Landscape and Urban Planning=Landsc Urban Plan|Kew Bulletin=Kew Bull|Taxon=Taxon|The Auk=Auk|Mycologia=Mycologia|Journal de Physique=J Phys (Paris)|Comptes Rendus de l'Académie des Sciences=C R Acad Sci Paris|Bulletin de la Société mathématique de France=Bull Soc Math France|Inventiones Mathematicae=Invent Math|Duke Mathematical Journal=Duke Math J|Transactions of the American Mathematical Society=Trans Amer Math Soc|Acta Mathematica=Acta Math`,
)

export const journalFields = words(
  `Medicine Surgery Dermatology Cardiology Neurology Neuroscience Psychiatry Psychology Oncology Radiology Pediatrics Gastroenterology Endocrinology Nutrition Epidemiology Immunology Microbiology Virology Pharmacology Toxicology Pathology Physiology Biology Biochemistry Genetics Ecology Botany Zoology Chemistry Physics Mathematics Statistics Engineering Mechanics Geology Education Sociology Economics Finance Management Marketing Law History Philosophy Linguistics Literature Nursing Rehabilitation Optics Astronomy Ophthalmology Urology Geography Anthropology Archaeology Ethics Biotechnology Biomaterials Nanomedicine`,
)
export const nations = words(
  `American European British Canadian Australian Japanese Korean Chinese Indian Scandinavian Italian German Brazilian Asian African Nordic International National`,
)
export const journalQualities = words(
  `Clinical Experimental Applied Theoretical Molecular Medical Social Political Environmental Chemical Physical Mathematical Statistical Computational Cognitive Developmental Behavioral Structural Analytical Organic Translational Regenerative Aesthetic Cosmetic Nuclear Marine Public Historical Educational Economic`,
)

export const publishers = list(
  `Springer|Springer-Verlag|Elsevier|Wiley|John Wiley & Sons|Wiley-Blackwell|Academic Press|Oxford University Press|Cambridge University Press|MIT Press|Harvard University Press|University of Chicago Press|Princeton University Press|Yale University Press|Routledge|Sage|Sage Publications|CRC Press|McGraw-Hill|Pearson|Prentice Hall|Addison-Wesley|Morgan Kaufmann|O'Reilly|Lippincott Williams & Wilkins|Churchill Livingstone|Mosby|W. B. Saunders|Thieme|Georg Thieme Verlag|Karger|Blackwell|Blackwell Science|Macmillan|Palgrave Macmillan|Penguin|Random House|Gallimard|Presses Universitaires de France|Seuil|Armand Colin|L'Harmattan|Suhrkamp|C. H. Beck|De Gruyter|Walter de Gruyter|Vandenhoeck & Ruprecht|Mohr Siebeck|Einaudi|Laterza|Il Mulino|Franco Angeli|Alianza|Siglo XXI|Ariel|Elsevier Masson|Brill|Edward Elgar|Kluwer Academic Publishers|North-Holland|Plenum Press|World Scientific|IEEE|IEEE Press|ACM|ACM Press|AAAI Press|American Chemical Society|Guilford Press|Lawrence Erlbaum|Basic Books|Norton|W. W. Norton & Company|Verso|Duke University Press|University of California Press|Stanford University Press|World Health Organization|National Academies Press|HMSO|US Government Printing Office|OECD Publishing|Humana Press|Nova Science|IOS Press|Birkhäuser|Dover|Freeman|Garland Science|Chapman & Hall|Taylor & Francis|Polity Press|Manchester University Press|Ashgate`,
)
export const places = list(
  `New York|New York, NY|London|Oxford|Cambridge|Cambridge, MA|Cambridge, Mass.|Berlin|Heidelberg|Berlin, Heidelberg|Paris|Amsterdam|Boston|Boston, MA|Chicago|Chicago, IL|Philadelphia|Philadelphia, PA|San Francisco|San Diego, CA|Los Angeles|Berkeley|Princeton|New Haven|Baltimore|Washington, DC|Washington, D.C.|St. Louis|Toronto|Montréal|Sydney|Melbourne|Tokyo|Seoul|Beijing|Singapore|New Delhi|Milano|Roma|Torino|Bologna|Firenze|Madrid|Barcelona|Buenos Aires|México|Lisboa|São Paulo|Rio de Janeiro|Wien|Zürich|Basel|Stuttgart|München|Frankfurt am Main|Leipzig|Göttingen|Tübingen|Köln|Hamburg|Stockholm|Uppsala|Copenhagen|Oslo|Helsinki|Warszawa|Prague|Budapest|Moscow|Dordrecht|Leiden|The Hague|Brussels|Leuven|Geneva|Lausanne|Dublin|Edinburgh|Manchester|Thousand Oaks, CA|Hoboken, NJ|Englewood Cliffs, NJ|Upper Saddle River, NJ|Reading, MA|Hillsdale, NJ|Mahwah, NJ|Boca Raton, FL|Rockville, MD|Bethesda, MD|Atlanta, GA|Seattle, WA|Ann Arbor, MI|Ithaca, NY|Durham, NC|Bristol|Cheltenham, UK|Newbury Park|Tallahassee, Florida|Honolulu, Hawaii|Las Vegas, Nevada`,
)
export const universities = list(
  `Stanford University|University of Cambridge|University of Oxford|Massachusetts Institute of Technology|University of California, Berkeley|Harvard University|University of Toronto|Seoul National University|Universität Heidelberg|Ludwig-Maximilians-Universität München|Université Paris-Sorbonne|Università di Bologna|Universidad de Barcelona|Universidade de São Paulo|University of Michigan|University of Edinburgh|ETH Zürich|Uppsala University|University of Melbourne|Georgia Institute of Technology|Delft University of Technology|University of Tokyo|Cornell University|University of Texas at Austin|University of Leeds`,
)
export const conferences = list(
  `Conference on Computer Vision and Pattern Recognition|International Conference on Machine Learning|Annual Meeting of the Association for Computational Linguistics|International Joint Conference on Artificial Intelligence|Conference on Human Factors in Computing Systems|International Symposium on Computer Architecture|International Conference on Robotics and Automation|European Conference on Information Retrieval|International Conference on Very Large Data Bases|Annual Conference of the Cognitive Science Society|ACM Symposium on Theory of Computing|International Workshop on Soft Computing|World Congress on Engineering|International Conference on Software Engineering|Symposium on Operating Systems Principles|National Conference on Artificial Intelligence|European Congress of Dermatology|International Conference on Data Engineering|Congress on Evolutionary Computation|Winter Simulation Conference|International Conference on Acoustics, Speech and Signal Processing|Eurographics Workshop on Rendering|USENIX Security Symposium|Australasian Conference on Education|International Conference on Advances in Nursing`,
)
export const preprintServers = list(
  `bioRxiv|medRxiv|arXiv|arXiv preprint|Research Square|SSRN|SSRN Electronic Journal|Preprints.org|ChemRxiv|PsyArXiv|OSF Preprints`,
)
export const sites = list(
  `example.org|www.example.com|www.health-office.example|museum.example.net|portal.example.edu|www.statistics.example|news.example.com/articles|www.example.gov/reports`,
)
export const englishMonths = words(
  'January February March April May June July August September October November December',
)
export const foreignMonths = [
  words('janvier février mars avril mai juin juillet août septembre octobre novembre décembre'),
  words('Januar Februar März April Mai Juni Juli August September Oktober November Dezember'),
  words('gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'),
  words('enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'),
  words('janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'),
]

/** Parts of invented titles, by area. */
export const topics = {
  medicine: {
    things: list(
      `facial ageing|wound healing|type 2 diabetes|heart failure|atrial fibrillation|chronic kidney disease|breast cancer|lung cancer|colorectal cancer|ischemic stroke|migraine|asthma|chronic obstructive pulmonary disease|rheumatoid arthritis|osteoporosis|depression|schizophrenia|insomnia|hypertension|obesity|malaria|tuberculosis|HIV infection|hepatitis C|sepsis|postoperative pain|low back pain|knee osteoarthritis|acne scars|melasma|psoriasis|atopic dermatitis|preterm birth|gestational diabetes|dementia|Parkinson's disease|multiple sclerosis|epilepsy|glaucoma|cataract surgery|hearing loss|dental caries|periodontitis|vitamin D deficiency|vitamin D|vitamin C|hepatitis B|influenza A|scarlet fever and St. Vitus' dance|skin laxity|alopecia|photoaging|celiac disease|influenza|COVID-19|SARS-CoV-2 infection|obstructive sleep apnea`,
    ),
    actors: list(
      `patients|adults|children|older people|women|infants|adolescents|nurses|primary care|intensive care units|healthy volunteers|nursing home residents|pregnant women|hospital inpatients|mice|rats|elderly men|veterans`,
    ),
    means: list(
      `exosomes|botulinum toxin type A|vitamin K|protein kinase A|St. John's wort|coenzyme Q10|platelet-rich plasma|metformin|aspirin|statins|cognitive behavioural therapy|exercise training|radiotherapy|chemotherapy|vaccination|laser treatment|microneedling|fractional CO2 laser|botulinum toxin|hyaluronic acid|probiotics|insulin glargine|beta blockers|oral anticoagulants|magnetic resonance imaging|CT angiography|telemedicine|stem cell transplantation|omega-3 fatty acids|low-dose naltrexone|monoclonal antibodies|screening|early mobilisation|music therapy|acupuncture`,
    ),
    kinds: list(
      `a randomized controlled trial|a systematic review|a systematic review and meta-analysis|a cohort study|a pilot study|a case report|a cross-sectional study|results of a multicentre trial|a retrospective analysis|an update|a review|a population-based study|a 12-month follow-up|report of two cases|a double-blind, placebo-controlled trial|a network meta-analysis|current status and future directions|the ROSA study|implications for practice|a consensus statement`,
    ),
  },
  biology: {
    things: list(
      `gene expression|DNA repair|cell migration|signal transduction|protein folding|membrane trafficking|mitochondrial dynamics|chromatin remodelling|RNA splicing|apoptosis|cell cycle progression|synaptic plasticity|circadian rhythms|nitrogen fixation|photosynthesis|seed dispersal|species richness|population structure|predator avoidance|pollination|forest succession|soil respiration|oxidative stress|insulin secretion|extracellular vesicles|centrosome assembly|histone acetylation|T cell activation|calcium signalling|flowering time`,
    ),
    actors: list(
      `Saccharomyces cerevisiae|Drosophila melanogaster|C. elegans|E. coli|S. cerevisiae|D. melanogaster|A. thaliana|M. tuberculosis|B. subtilis|X. laevis|Arabidopsis thaliana|Escherichia coli|Caenorhabditis elegans|zebrafish|mouse embryos|human fibroblasts|HeLa cells|Xenopus oocytes|maize|rice|honeybees|Atlantic salmon|tropical forests|coral reefs|alpine plants|the rat hippocampus|mammalian cells|soil bacteria|a new genus of mites|freshwater snails`,
    ),
    means: list(
      `the kinase Aurora B|protein kinase C|p53|TGF-beta|nuclear factor kappa B|heat shock protein 70|microRNA-21|actin filaments|microtubules|a novel zinc finger protein|ubiquitin ligases|RNA interference|CRISPR-Cas9|single-cell sequencing|mass spectrometry|climate warming|habitat fragmentation|nitric oxide|dopamine neurons|a histone H3 variant`,
    ),
    kinds: list(
      `a molecular perspective|evidence from long-term data|a phylogenetic analysis|structure and function|new insights|a comparative study|mechanisms and consequences|from genes to ecosystems|the role of phosphorylation|lessons from model organisms`,
    ),
  },
  physics: {
    things: list(
      `superconducting thin films|quantum entanglement|gravitational waves|black hole thermodynamics|dark matter|lattice models|spin chains|Bose-Einstein condensates|neutrino oscillations|turbulent flow|plasma instabilities|optical lattices|topological insulators|conformal field theory|supersymmetric models|cosmic microwave background|semiconductor nanowires|graphene|phase transitions|Casimir forces|glass transition|shear turbulence|matrix models|Hopf algebras|minimal models|string compactification|heavy ion collisions|jet quenching|atomic clocks|photon detectors`,
    ),
    actors: list(
      `two dimensions|three dimensions|strong magnetic fields|the early universe|curved spacetime|the Heisenberg chain|a harmonic trap|an external field|the large N limit|binary mergers|low temperatures|periodic potentials|noncommutative geometry|high-energy collisions|a ring cavity|weak coupling|Kähler manifolds|hyperbolic domains`,
    ),
    means: list(
      `Monte Carlo simulation|density functional theory|renormalization group methods|a mean-field approach|neutron scattering|perturbation theory|scanning tunnelling microscopy|effective field theory|path integrals|a variational method|numerical relativity|the Bethe ansatz|Green's functions|matched filtering|a hydrodynamic model`,
    ),
    kinds: list(
      `theory and experiment|exact results|a numerical study|beyond the standard model|an introduction|a review|part II|the role of disorder|general formalism|some remarks|I. General theory|II. Applications`,
    ),
  },
  engineering: {
    things: list(
      `deep neural networks|image segmentation|speech recognition|wireless sensor networks|relational databases|information retrieval|machine translation|support vector machines|reinforcement learning|cloud computing|software testing|computer graphics|face recognition|fault-tolerant control|fatigue crack growth|concrete beams|heat exchangers|lithium-ion batteries|wind turbines|robot navigation|traffic prediction|cryptographic protocols|inductive logic programming|decision trees|hidden Markov models|graph matching|texture classification|data compression|operating systems|web search engines`,
    ),
    actors: list(
      `mobile devices|large-scale systems|embedded platforms|heterogeneous environments|high-rise buildings|distributed networks|autonomous vehicles|noisy data|smart grids|unstructured environments|real time|school buildings|medical images|multimedia applications|sparse graphs`,
    ),
    means: list(
      `genetic algorithms|convolutional networks|fuzzy logic|Kalman filtering|finite element analysis|Bayesian inference|linear programming|the EM algorithm|particle swarm optimization|kernel methods|wavelet transforms|attention mechanisms|a hybrid approach|principal component analysis|constraint satisfaction|boosting|random forests`,
    ),
    kinds: list(
      `a survey|a case study|design and implementation|theory and practice|an experimental comparison|a new approach|state of the art and challenges|principles and applications|an overview|lessons learned|a user's guide|an evaluation`,
    ),
  },
  society: {
    things: list(
      `income inequality|social capital|labour migration|school choice|voting behaviour|monetary policy|urban planning|collective memory|gender roles|public opinion|teacher training|second language acquisition|consumer behaviour|corporate governance|foreign direct investment|democratic transition|welfare reform|religious identity|media coverage|climate policy|organizational learning|brand loyalty|academic achievement|body image|knowledge management|wage discrimination|housing markets|child poverty|civil society|party competition`,
    ),
    actors: list(
      `contemporary France|Latin America|post-war Germany|Sub-Saharan Africa|the United States|the European Union|rural China|medieval Italy|Victorian England|South Korea|developing countries|small firms|secondary schools|the Ottoman Empire|the labour market|urban neighbourhoods|higher education|minority students|Eastern Europe|Brazil`,
    ),
    means: list(
      `social media|tax reform|class size|trade liberalization|peer effects|the welfare state|ethnic diversity|trust|political parties|the Internet|economic crisis|public spending|parental involvement|information technology|cultural values|central banks|street protest|housing vouchers`,
    ),
    kinds: list(
      `a critical review|theory and evidence|evidence from panel data|a comparative perspective|an ethnographic study|the case of Hungary|a reply to critics|a normative defence|past, present and future|an introduction|1945-1989|a discourse analysis|lessons from history|myth or reality?|who wins, who loses?|toward a new agenda`,
    ),
  },
}
export const foreignTitles = list(
  `Les formes de la solidarité dans la ville contemporaine|La sculpture romane en Bourgogne et ses sources|Étude des habitudes de lecture chez les étudiants|Le vieillissement de la population rurale : enquête sur trois communes|Le rôle de l'État dans l'économie sociale|Une lecture de Flaubert : mémoire et oubli|Prise en charge des cicatrices chez l'adulte|Der Einfluss der Temperatur auf die Leitfähigkeit|Zur Theorie der gesellschaftlichen Modernisierung|Die Behandlung chronischer Wunden im Alter|Über die Entstehung der Arten in den Alpen|Das Verhältnis von Recht und Politik|Beiträge zur Geschichte der deutschen Universitäten|Untersuchungen über den Stoffwechsel der Leber|La memoria collettiva nella storia d'Italia|Il problema della libertà nella filosofia moderna|Interventi di riabilitazione nel paziente anziano|Note sulla tradizione manoscritta di Seneca|Tratamiento de las cicatrices de acné con láser|La enseñanza de la historia en la escuela secundaria|Prevalencia de hipertensión en una población rural|El papel de la mujer en la sociedad colonial|Avaliação da qualidade de vida em pacientes idosos|Políticas públicas de saúde no Brasil: uma revisão|A formação de professores e a escola pública|De invloed van beweging op de gezondheid van ouderen|Barns lek i förskolan|Wpływ temperatury na wzrost roślin|O razvoju gradova u srednjem vijeku|Konstruksi sosial dan media massa|Xin xue guan ji bing de fang zhi`,
)

export const countries = list(
  `Spain|Italy|France|Germany|Sweden|Norway|Poland|Greece|Turkey|Egypt|Kenya|Ghana|South Africa|India|China|Japan|Korea|Taiwan|Thailand|Vietnam|Iran|Israel|Brazil|Chile|Peru|Mexico|Canada|USA|United States|Alaska|Ontario|Québec|New Jersey|California|Texas|Florida|Montana|New South Wales|Tasmania|New Zealand|Ireland|Scotland|Wales|the Netherlands|Belgium|Austria|Hungary|Romania|Russia|Siberia|the UK|the Baltic Sea|Patagonia`,
)
export const countryAdjectives = list(
  `Spanish|Italian|French|German|Swedish|Dutch|Chinese|Japanese|Korean|Brazilian|Mexican|Canadian|American|Australian|Kenyan|Indian|Greek|Turkish|Polish|Russian|European|African`,
)
export const regions = list(
  `the Ebro Delta|the Black Forest|the Pennine Hills|Lake Victoria|the Danube delta|the Severn Valley|the Snowy River|the Atlas Mountains|the Upper Rhine|the Po Valley|the Great Basin|Mount Elgon|the Gulf of Riga|the Rocky Mountains|the Azores|the Malvern Hills|the Amazon basin|the Hebrides|San Juan County|the Nile valley`,
)
export const latinNames = list(
  `Entomobryidae|Poaceae|Cyperaceae|Coleoptera|Formicidae|Lasius niger|Quercus robur|Zea mays|Salmo salar|Apis mellifera|Pinus sylvestris|Bovidae|Chenopodium|Orchidaceae|Collembola|Felis catus|Rana temporaria|Myotis myotis|Hymenoptera|Carex`,
)
/** Journals whose names look unlike journals. */
export const oddJournals = pair(
  `Bryologist|Taxonomia|Ardea|Aphasiology|Cortex|Apidologie|Sarsia|Museum News|Policy Notes|La Tribune dentaire|Revue des Deux Mondes|The Builder|The Burlington Magazine|University of Kansas Occasional Papers in Anthropology|Special Publications, Bureau of Fisheries|London Review of Books|The Korean Journal of Physical Education|Egyptian mycology|Wu Li Xue Bao=Wu Li Xue Bao|Yao Xue Xue Bao=Yao Xue Xue Bao|Zeitschrift für romanische Philologie|Neural Computation=Neural Comput|Text & Talk|Mnemosyne|Gnomon|Hermes|Isis|Osiris|Daedalus|Telos|Diacritics|October|Boundary 2|Lancet|Gut|Thorax|Placenta|Appetite|Maturitas|Toxicon|Planta|Genetica|Euphytica|Hereditas|Copeia|Ibis|Condor|Emu|Evolution|Paleobiology|Lithos|Icarus|Meccanica|Automatica|Signal|Networks|Order|Synthese|Erkenntnis|Noûs|Ratio|Analysis|Minerva|Population|Sociologie du travail|Actes de la recherche en sciences sociales|La Revue du praticien|L'Encéphale|Esprit|Critique|Poétique|Romantisme|Merkur|Neue Rundschau|Der Nervenarzt|Der Internist|Leviathan|Kölner Zeitschrift für Soziologie und Sozialpsychologie|Belfagor|Studi medievali|Stato e mercato|Casabella|Lotus|Hispania|Al-Andalus|Revista de Occidente|Federal Reserve Bank of Chicago Economic Review|Discourse & Society=Discourse Soc|University of Kansas Working Papers in Linguistics|Proceedings of the Cambridge Philosophical Society=Proc Cambridge Philos Soc|Philosophical Transactions of the Royal Society of London B=Philos Trans R Soc Lond B|Proceedings of the Royal Society A=Proc R Soc A|Journal of the Optical Society of America=J Opt Soc Am|Bell System Technical Journal=Bell Syst Tech J|Harvard Business Review=Harv Bus Rev|California Management Review=Calif Manage Rev|Environment and Planning A=Environ Plann A|New York Review of Books|Times Literary Supplement|American Journal of Nursing=Am J Nurs|Dissertation Abstracts International|MMWR|Morbidity and Mortality Weekly Report=MMWR Morb Mortal Wkly Rep|Bull. World Health Organ|Arch. Hist. Exact Sci|Medicine (Baltimore)|J Exp Biol (Oxf)|Spectrochimica Acta Part A=Spectrochim Acta A|Journal of Physics: Conference Series=J Phys Conf Ser|Nuclear Instruments and Methods A=Nucl Instrum Meth A|JINST|Eur. Phys. J. C|Phys. Rep|Z. Phys|Physica A|Physica D|J. Phys. Soc. Jpn|Prog. Theor. Phys|Nuovo Cimento|Helv. Phys. Acta|Sov. Phys. JETP|Opt. Express|Opt. Lett|Appl. Phys. B|Europhys. Lett|Living Rev. Relativ|Astron. Astrophys|J. Math. Phys|Lett. Math. Phys|Adv. Math|Ann. of Math|Math. Z|Math. Ann|Proc. Amer. Math. Soc|J. Differential Geom|Geom. Funct. Anal|Compos. Math|Chem. Phys. Lett|J. Phys. Chem. B|Chem. Eur. J|ACS Nano|Nano Lett|Adv. Mater|Small|Polymers|Foods|Toxins|Animals|Plants|Energies|Water|Remote Sensing|PeerJ|eLife|mBio|F1000Research|Cureus|BMJ Open|JMIR mHealth and uHealth=JMIR Mhealth Uhealth|Korean Journal of Thoracic and Cardiovascular Surgery|International Journal of Advanced Research in Computer Science and Software Engineering|Chinese Journal of Integrative Medicine=Chin J Integr Med|Zhongguo Zhong Xi Yi Jie He Za Zhi|Nihon Kokyuki Gakkai Zasshi|Vestnik Khirurgii|Uspekhi Fizicheskikh Nauk=Usp Fiz Nauk`,
)
export const groupAuthors = list(
  `HELIX Study Group|NORTH-2 Investigators|Slate Trial Collaborators|Northern Pain Expert Group|SALT Study Group|GRADE Working Group|European Roof Consortium|ABC Trial Group|CARE Research Network|Nordic Skin Registry Team`,
)
/** Invented titles and real journal names in scripts without spaces or capitals. */
export const eastAsian = [
  {
    names: words('김지훈 이혜진 박민수 최유리 정다은 한상우 오세훈 윤서연'),
    titles: list(
      `피부 노화와 엑소좀의 관계|청소년의 신체 이미지와 자아존중감에 관한 연구|지붕 이끼의 생태적 특성|노인 요양시설 거주자의 삶의 질|수면 부족이 학업 성취에 미치는 영향`,
    ),
    journals: list(`대한피부과학회지|한국간호과학회지|대한의사협회지|한국심리학회지|한국건축학회논문집`),
  },
  {
    names: words('王伟 李娜 张敏 刘洋 陈静 杨帆 赵磊 黄丽'),
    titles: list(
      `间充质干细胞外泌体治疗皮肤老化的研究进展|老年人跌倒的危险因素分析|城市屋顶苔藓的分布特征|激光治疗痤疮瘢痕的疗效观察|高血压患者的社区管理`,
    ),
    journals: list(`中华皮肤科杂志|中华医学杂志|中国组织工程研究|护理学杂志|生态学报`),
  },
  {
    names: words('田中太郎 佐藤花子 鈴木一郎 高橋健 伊藤美咲 渡辺修'),
    titles: list(
      `皮膚老化における細胞外小胞の役割|屋根の苔の成長に関する研究|高齢者の転倒予防プログラムの効果|看護師の職業性ストレスについて`,
    ),
    journals: list(`日本皮膚科学会雑誌|日本看護科学会誌|日本生態学会誌|日本建築学会論文集`),
  },
]
