#include "support/IntroductionDialog.h"

#include "support/PlainText.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace waymark {

IntroductionDialog::IntroductionDialog(const Introduction &offered, const QList<NamedGroup> &groups, QWidget *parent)
    : QDialog(parent)
    , m_name(new QLineEdit(offered.author.name, this))
    , m_role(new QLineEdit(offered.author.role, this))
    , m_group(new QComboBox(this))
{
    setWindowTitle(tr("Who is working here?"));
    m_name->setMinimumWidth(320);
    m_role->setPlaceholderText(tr("Such as “Head of Inclusion”"));
    m_group->addItem(tr("None of them, or all"), QVariant::fromValue(Id()));
    for (const NamedGroup &group : groups)
        m_group->addItem(group.name.simplified(), QVariant::fromValue(group.id));
    m_group->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    const auto known = std::find_if(
        groups.cbegin(), groups.cend(), [&offered](const NamedGroup &group) { return group.id == offered.group; });
    m_group->setCurrentIndex(known == groups.cend() ? 0 : int(known - groups.cbegin()) + 1);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *keep = buttons->addButton(tr("Keep this"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Not now"), QDialogButtonBox::RejectRole);
    keep->setDefault(true);
    QLabel *words = makePlainLabel(groups.isEmpty()
            ? tr("The plan’s history says who changed what. Edit › Who I am changes this later.")
            : tr("The plan’s history says who changed what, and everything opens on the group you lead. Edit › Who I "
                 "am changes this later."),
        this);
    words->setWordWrap(true);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(16, 16, 16, 16);
    form->setVerticalSpacing(8);
    form->addRow(words);
    form->addRow(tr("Your &name"), m_name);
    form->addRow(tr("Your &role"), m_role);
    form->addRow(tr("The &group you lead"), m_group);
    form->addRow(buttons);
    form->setRowVisible(m_group, !groups.isEmpty());
    const auto check = [this, keep] { keep->setEnabled(!m_name->text().trimmed().isEmpty()); };
    check();
    connect(m_name, &QLineEdit::textChanged, this, check);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

Introduction IntroductionDialog::said() const
{
    return {{m_name->text().simplified(), m_role->text().simplified()}, m_group->currentData().value<Id>()};
}

} // namespace waymark
