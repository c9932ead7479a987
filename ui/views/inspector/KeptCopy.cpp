#include "views/inspector/KeptCopy.h"

#include "document/PlanDocument.h"
#include "edit/EvidenceEdits.h"
#include "plan/records/Evidence.h"
#include "store/ExportedFiles.h"
#include "support/form/FormLabel.h"
#include "support/form/QuietButton.h"
#include "support/Prompts.h"

#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>

namespace waymark {

using namespace Qt::StringLiterals;

KeptCopy::KeptCopy(const ViewContext &context, const Id &evidence, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_document(context.document)
    , m_evidence(evidence)
    , m_words(new FormLabel(FormLabel::Tone::Quiet, context.themes, this))
    , m_keep(new QuietButton(tr("Keep a copy of a file…"), context.themes, this))
    , m_takeOut(new QuietButton(tr("Take out…"), context.themes, this))
    , m_drop(new QuietButton(tr("No longer keep"), context.themes, this))
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QuietButton *button : {m_keep, m_takeOut, m_drop})
        buttons->addWidget(button);
    buttons->addStretch();
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(4);
    lines->addWidget(m_words);
    lines->addLayout(buttons);
    connect(m_keep, &QPushButton::clicked, this, [this] {
        const QString folder = QFileInfo(m_document.path()).absolutePath();
        if (const QString path = m_context.prompts.askFilePath(this, tr("Keep a copy of"), folder); !path.isEmpty())
            keep(path);
    });
    connect(m_takeOut, &QPushButton::clicked, this, [this] {
        if (const QString path = m_context.prompts.askPathToWrite(this, tr("Write the copy to"), suggested(), {});
            !path.isEmpty())
            takeOut(path);
    });
    connect(m_drop, &QPushButton::clicked, this, &KeptCopy::drop);
    follow();
}

void KeptCopy::follow()
{
    const Evidence *evidence = m_document.plan().get<Evidence>(m_evidence);
    const bool isKept = evidence && !evidence->digest.isEmpty();
    m_words->say(isKept ? tr("Kept in this plan: %1 (SHA-256 %2…)").arg(evidence->fileName, evidence->digest.left(12))
                        : QString());
    m_words->setToolTip(isKept ? tr("SHA-256 %1").arg(evidence->digest) : QString());
    m_keep->setVisible(!isKept);
    m_takeOut->setVisible(isKept);
    m_drop->setVisible(isKept);
}

QString KeptCopy::suggested() const
{
    const Evidence *evidence = m_document.plan().get<Evidence>(m_evidence);
    return QFileInfo(m_document.path()).absolutePath() + u'/' + (evidence ? evidence->fileName : QString());
}

void KeptCopy::keep(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_context.notices.fail({ErrorCode::Unreadable,
            tr("“%1” could not be read. Nothing was changed; choose another file.").arg(QFileInfo(path).fileName()),
            file.errorString()});
        return;
    }
    const Result<QString> digest = m_document.keepFile(file.read(PlanDocument::mostKeptBytes + 1));
    const auto done = digest
        ? m_document.submit(edit::keepCopy(m_document.plan(), m_evidence, *digest, QFileInfo(path).fileName()))
        : fail(digest.error());
    if (!done)
        m_context.notices.fail(done.error());
    m_takeOut->setFocus(); // the button that was used has gone
}

void KeptCopy::takeOut(const QString &path)
{
    const Evidence *evidence = m_document.plan().get<Evidence>(m_evidence);
    if (!evidence)
        return;
    const Result<QByteArray> bytes = m_document.keptFile(evidence->digest);
    const Result<void> written = bytes ? writeExportedFile(path, *bytes) : Result<void>(fail(bytes.error()));
    if (!written)
        m_context.notices.fail(written.error());
}

void KeptCopy::drop()
{
    const auto done = m_document.submit(edit::dropCopy(m_document.plan(), m_evidence));
    if (!done)
        m_context.notices.fail(done.error());
    m_keep->setFocus();
}

} // namespace waymark
