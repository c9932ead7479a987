#include "support/Prompts.h"

#include "exchange/DocumentReaders.h"
#include "support/PlainText.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

struct PromptWords
{
    Q_DECLARE_TR_FUNCTIONS(Prompts)
};

QString planFilter()
{
    return PromptWords::tr("Waymark plans (*.waymark)");
}

/// "png" of "Picture (*.png)".
QString endingOf(const QString &form)
{
    return form.section(u"*."_s, 1).section(u')', 0, 0);
}

/// The dialog puts the ending on, and only so asks before it writes over what is there.
QString askToWrite(QWidget *parent, const QString &title, const QString &suggested, const QStringList &forms)
{
    QFileDialog dialog(parent, title);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    if (!forms.isEmpty())
        dialog.setNameFilters(forms);
    dialog.setDefaultSuffix(endingOf(forms.value(0)));
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog,
        [&dialog](const QString &form) { dialog.setDefaultSuffix(endingOf(form)); });
    dialog.selectFile(suggested);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

} // namespace

std::optional<Author> Prompts::askAuthor(QWidget *parent, const Author &offered)
{
    QDialog dialog(parent);
    dialog.setWindowTitle(PromptWords::tr("Who is working here?"));
    auto *name = new QLineEdit(offered.name, &dialog);
    auto *role = new QLineEdit(offered.role, &dialog);
    name->setMinimumWidth(280);
    role->setPlaceholderText(PromptWords::tr("Such as “Head of Inclusion”"));
    auto *buttons = new QDialogButtonBox(&dialog);
    QPushButton *keep = buttons->addButton(PromptWords::tr("Keep my name"), QDialogButtonBox::AcceptRole);
    buttons->addButton(PromptWords::tr("Not now"), QDialogButtonBox::RejectRole);
    keep->setDefault(true);
    auto *words = makePlainLabel(
        PromptWords::tr("The plan’s history says who changed what. You are asked once on this machine."), &dialog);
    words->setWordWrap(true);
    auto *form = new QFormLayout(&dialog);
    form->setContentsMargins(16, 16, 16, 16);
    form->setVerticalSpacing(8);
    form->addRow(words);
    form->addRow(PromptWords::tr("Your &name"), name);
    form->addRow(PromptWords::tr("Your &role"), role);
    form->addRow(buttons);
    keep->setEnabled(!offered.name.trimmed().isEmpty());
    QObject::connect(name, &QLineEdit::textChanged, keep,
        [keep](const QString &text) { keep->setEnabled(!text.trimmed().isEmpty()); });
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return Author{name->text().simplified(), role->text().simplified()};
}

QString Prompts::askOpenPath(QWidget *parent, const QString &title, const QString &folder)
{
    return QFileDialog::getOpenFileName(parent, title, folder, planFilter());
}

QStringList Prompts::askDocumentPaths(QWidget *parent, const QString &title, const QString &folder)
{
    const QString documents = PromptWords::tr("Documents (%1)").arg(readableDocumentPatterns().join(u' '));
    return QFileDialog::getOpenFileNames(parent, title, folder, documents + u";;"_s + PromptWords::tr("All files (*)"));
}

void Prompts::tell(QWidget *parent, const QString &title, const QString &words, const QString &more)
{
    QMessageBox box(parent);
    box.setWindowTitle(title);
    box.setTextFormat(Qt::PlainText);
    box.setText(words);
    box.setInformativeText(more);
    box.exec();
}

QStringList Prompts::askPlanPaths(QWidget *parent, const QString &title, const QString &folder)
{
    return QFileDialog::getOpenFileNames(parent, title, folder, planFilter());
}

QString Prompts::askSavePath(QWidget *parent, const QString &title, const QString &suggested)
{
    return askToWrite(parent, title, suggested, {planFilter()});
}

QString Prompts::askFilePath(QWidget *parent, const QString &title, const QString &folder)
{
    return QFileDialog::getOpenFileName(parent, title, folder);
}

QString Prompts::askPathToWrite(
    QWidget *parent, const QString &title, const QString &suggested, const QStringList &forms)
{
    return askToWrite(parent, title, suggested, forms);
}

QString Prompts::askFolder(QWidget *parent, const QString &title, const QString &suggested)
{
    return QFileDialog::getExistingDirectory(parent, title, suggested);
}

} // namespace waymark
