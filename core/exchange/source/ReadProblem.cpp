#include "exchange/source/ReadProblem.h"

#include "base/Platform.h"

#include <QCoreApplication>

namespace waymark {

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(waymark::ReadProblem)

public:
    static QString aboutTheFile(ReadProblem::Kind kind);
    static QString aboutTheKind(ReadProblem::Kind kind);
    static QString aboutTheContent(ReadProblem::Kind kind);
};

QString Sentences::aboutTheFile(ReadProblem::Kind kind)
{
    using enum ReadProblem::Kind;
    switch (kind) {
    case Missing:
        return tr(
            "There is no file “%1” at that place, so nothing was read or changed; check the name and the folder.");
    case Folder:
        return tr("“%1” is a folder, so nothing was read or changed; choose the document inside it.");
    case NotAFile:
        return tr("“%1” is not an ordinary file, so nothing was read or changed; choose a document.");
    case NotAllowed:
        return tr("You are not allowed to read “%1”, so nothing was changed; ask its owner for access or for a copy.");
    case Unreachable:
        return tr(
            "“%1” could not be read from its disk, so nothing was changed; copy it to this computer and try again.");
    case Empty:
        return tr("“%1” is empty, so nothing was changed; fetch the document again and try that copy.");
    case TooLarge:
        return tr("“%1” is too large to be a plan, so nothing was read or changed; "
                  "remove pictures and attachments from it, or save only the plan as a new document.");
    default:
        return {};
    }
}

QString Sentences::aboutTheKind(ReadProblem::Kind kind)
{
    using enum ReadProblem::Kind;
    switch (kind) {
    case Password:
        return tr("“%1” is protected by a password, so nothing was read or changed; "
                  "open it in its own program, save it without the password and try again.");
    case Labelled:
        return tr("“%1” is encrypted by a sensitivity label, so nothing was read or changed; "
                  "save a copy with a label that does not encrypt, or ask whoever set the label for one.");
    case OldWord:
        return tr("“%1” is a document of an old Word, so nothing was read or changed; "
                  "open it in Word, save it as .docx and try again.");
    case OldExcel:
        return tr("“%1” is a workbook of an old Excel, so nothing was read or changed; "
                  "open it in Excel, save it as .xlsx and try again.");
    case OldOffice:
        return tr("“%1” is in an old Office format, so nothing was read or changed; "
                  "open it in its own program, save it as .docx and try again.");
    case Pdf:
        return tr("“%1” is a PDF of pictures without text, so nothing was read or changed; "
                  "use the Word document that it was made from, or open it in Word and save it as .docx.");
    case NoPdfProgram:
        return tr("“%1” is a PDF and the program pdftotext is not installed, so nothing was read or changed; "
                  "%2, or use the Word document that it was made from.")
            .arg(QStringLiteral("%1"), platform::howToGet(platform::Part::PdfText));
    case RichText:
        return tr(
            "“%1” is rich text, so nothing was read or changed; open it in Word, save it as .docx and try again.");
    case WebArchive:
        return tr("“%1” is a web archive, so nothing was read or changed; "
                  "open it in a browser, save the page as .html and try again.");
    case NotWord:
        return tr("“%1” is not a Word document although its name says so, so nothing was read or changed; "
                  "open it in the program that made it, save it as .docx and try again.");
    case NotWorkbook:
        return tr("“%1” is not an Excel workbook although its name says so, so nothing was read or changed; "
                  "open it in the program that made it, save it as .xlsx and try again.");
    case NotOpenDocument:
        return tr("“%1” is not an OpenDocument file although its name says so, so nothing was read or changed; "
                  "open it in the program that made it, save it as .odt or .ods and try again.");
    case OtherPackage:
        return tr("“%1” holds no document that Waymark knows, so nothing was read or changed; "
                  "save the plan as .docx, .xlsx, .html or .csv and try again.");
    default:
        return tr("“%1” is not a document that Waymark knows, so nothing was read or changed; "
                  "save the plan as .docx, .xlsx, .html or .csv and try again.");
    }
}

QString Sentences::aboutTheContent(ReadProblem::Kind kind)
{
    using enum ReadProblem::Kind;
    switch (kind) {
    case Damaged:
        return tr("“%1” is damaged or was cut short, so nothing was changed; "
                  "fetch it again, or open it in its own program and save it as a new document.");
    case Swelling:
        return tr("“%1” would swell far beyond its size when opened, so nothing was read or changed; "
                  "ask the person who sent it what it is, or save the plan as a new document.");
    case Doctype:
        return tr(
            "“%1” holds a document type declaration, which office programs never write and which can be harmful, so "
            "nothing was changed; open it in the program that made it and save it as a new document.");
    case TooDeep:
        return tr("“%1” is nested too deeply to be read, so nothing was changed; "
                  "copy the plan's tables into a new document and try that.");
    case TooManyRows:
        return tr("“%1” has more table rows than a plan can have, so nothing was changed; "
                  "save only the plan's tables as a new document.");
    case TooManyCells:
        return tr("“%1” has more table cells than a plan can have, so nothing was changed; "
                  "save only the plan's tables as a new document.");
    case CellTooLong:
        return tr("“%1” has a table cell with far more text than a plan's cell can hold, so nothing was changed; "
                  "shorten that cell and try again.");
    case TooManyParagraphs:
        return tr("“%1” is far longer than a plan can be, so nothing was changed; "
                  "save only the plan as a new document.");
    case UnclosedQuote:
        return tr("“%1” has a quotation mark in line %2 that is never closed, so nothing was changed; "
                  "close or remove it and try again.");
    default:
        return {};
    }
}

} // namespace

Error readError(const ReadProblem &problem, const QString &fileName)
{
    QString sentence = Sentences::aboutTheFile(problem.kind);
    if (sentence.isEmpty())
        sentence = Sentences::aboutTheContent(problem.kind);
    if (sentence.isEmpty())
        sentence = Sentences::aboutTheKind(problem.kind);
    // In one go, or a "%2" in the file's own name would be filled in.
    sentence = problem.line > 0 ? sentence.arg(fileName, QString::number(problem.line)) : sentence.arg(fileName);
    return Error{ErrorCode::Unreadable, sentence, problem.detail};
}

} // namespace waymark
