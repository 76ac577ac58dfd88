"""A SimplePay to test against: reports that take their time, payslips, leave, bulk input."""
